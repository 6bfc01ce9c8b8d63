import type { Block, Inline } from "../document.ts";
import { inlineText, plainText, squash } from "../document.ts";

/** Signs that are markup in MDX wherever they stand. */
const SIGNS = /[\\`*_{}[\]<>&~|$@^]/g;
/** What makes a heading, a list, a quotation or a rule of a line that begins so. */
const LINE_START = /^(?:[#+\-=:%]|\d{1,9}[.)])/;
/** Lines that would be code of a module. */
const MODULE = /^(import|export)\b/;

/** A text as one line of MDX that shows it letter by letter, and can run nothing. */
export function mdxText(text: string): string {
  return startOfLine(mdxWords(squash(text)));
}

/** Inline nodes as one line of MDX: code and links stay what they are. */
export function mdxInline(nodes: readonly Inline[]): string {
  return startOfLine(nodes.map(inline).join("").replace(/\s+/g, " ").trim());
}

/** Blocks as MDX of our vocabulary: paragraphs, lists and samples. */
export function mdxBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case "paragraph":
      case "heading": {
        const text = mdxInline(block.children);
        return text === "" ? [] : [text];
      }
      case "list": {
        const items = block.items
          .map((item) => mdxBlocks(item.filter(({ kind }) => kind !== "sample")).join(" "))
          .filter(Boolean);
        return items.length > 0 ? [mdxList(items, block.ordered)] : [];
      }
      case "sample":
        return block.text.trim() === "" ? [] : [mdxSample(block.text)];
      case "quote":
        return mdxBlocks(block.children);
      case "table": {
        const rows = block.rows
          .map(({ cells }) => cells.map((cell) => plainText(cell.blocks)).filter(Boolean))
          .filter((texts) => texts.length > 0)
          .map((texts) => mdxText(texts.join(" · ")));
        return rows.length > 0 ? [mdxList(rows, false)] : [];
      }
    }
  });
}

/** Lines of MDX as a list. */
export function mdxList(items: readonly string[], isOrdered: boolean): string {
  return items.map((item, index) => `${isOrdered ? `${index + 1}.` : "-"} ${item}`).join("\n");
}

function inline(node: Inline): string {
  switch (node.kind) {
    case "text":
      return mdxWords(node.text);
    case "code":
      return code(node.text);
    case "emphasis": {
      const text = node.children.map(inline).join("");
      const isPlain = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(text) && !/\\[*_]/.test(text);
      return isPlain ? `*${text}*` : text;
    }
    case "link": {
      const text = node.children.map(inline).join("").trim();
      const isSafe = /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/i.test(node.url);
      return isSafe && inlineText(node.children) !== "" ? `[${text}](${node.url})` : text;
    }
    case "break":
      return " ";
    case "anchor":
    case "mark":
      return "";
  }
}

/** Code between more backticks than stand in it. */
function code(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain === "") return " ";
  const longest = [...plain.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
  const fence = "`".repeat(longest + 1);
  return longest > 0 ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
}

function mdxSample(text: string): string {
  const runs = [...text.matchAll(/^\s*(`{3,})/gm)].map(([, run = ""]) => run.length);
  const fence = "`".repeat(Math.max(2, ...runs) + 1);
  return `${fence}\n${text}\n${fence}`;
}

function mdxWords(text: string): string {
  return text
    .replace(SIGNS, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/!(?=\\\[)/g, "\\!");
}

function startOfLine(line: string): string {
  const module = MODULE.exec(line)?.[0];
  if (module !== undefined) return `&#${module.charCodeAt(0)};${line.slice(1)}`;
  const start = LINE_START.exec(line)?.[0];
  if (start === undefined) return line;
  return `${start.slice(0, -1)}\\${line.slice(start.length - 1)}`;
}
