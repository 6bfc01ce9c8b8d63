/** Texts made comparable: the forms differ in white space and in marks, never in words. */

/** A text without its white space, the arrows of a menu path as they are typed. */
export function squash(text: string): string {
  return text.replaceAll("›", ">").replace(/\s+/g, "");
}

/** Markdown as its reader sees it: without list marks, emphasis, addresses and escapes. */
export function plainMarkdown(markdown: string): string {
  return markdown
    .replace(/^\s*(?:(?:>|-|\d+\.)\s+)+/gm, "")
    .replace(/\[((?:\\.|[^\]\\])*)\]\((?:<[^>]*>|[^)]*)\)/g, "$1")
    .replace(/(`+) ?(.+?) ?\1|\\([\p{P}\p{S}])|\*+/gu, (_whole, _ticks, code, escaped) =>
      typeof code === "string" ? code : typeof escaped === "string" ? escaped : "",
    );
}
