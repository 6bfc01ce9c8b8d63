import { canLink, hyperlink } from "./links.ts";
import { printable } from "./printable.ts";
import { styleFor } from "./style.ts";
import type { Look, Style } from "./style.ts";
import { columnsOf } from "./width.ts";
import { wrap } from "./wrap.ts";

/** A run of text of one look. */
export interface Span {
  text: string;
  look?: Look | Look[];
  /** What it leads to: absolute. */
  url?: string | undefined;
}

/** What the texts of a command are written with. */
export interface Ink {
  columns: number;
  style: Style;
  /** Whether texts may be links; addresses stand beside them where not. */
  hasLinks: boolean;
}

export function inkFor(stream: NodeJS.WriteStream): Ink {
  return { columns: columnsOf(stream), style: styleFor(stream), hasLinks: canLink(stream) };
}

/**
 * A paragraph, wrapped: `first` stands before its first line, `rest` before the others. What would
 * steer the terminal is taken out of the texts.
 */
export function write(
  { columns, style, hasLinks }: Ink,
  spans: readonly Span[],
  first = "",
  rest = " ".repeat(first.length),
): string {
  const shown = spans.flatMap(({ text, look, url }): Span[] => {
    const address = opened(url);
    const span = { text: printable(text), look, url: hasLinks ? address : undefined };
    const isBeside = !hasLinks && address !== undefined && address !== text;
    return isBeside ? [span, { text: ` (${address})`, look: "dim" }] : [span];
  });
  return wrap(shown, columns - rest.length)
    .map((line, index) => {
      const painted = line.map(({ text, look, url }) => {
        const styled = look === undefined ? text : style(look, text);
        return url === undefined ? styled : hyperlink(styled, url);
      });
      return `${index === 0 ? first : rest}${painted.join("")}`.trimEnd();
    })
    .join("\n");
}

/** An address as a terminal may be given it: encoded, and of a kind that only leads somewhere. */
function opened(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return /^(?:https?|mailto):$/.test(protocol) ? href : undefined;
}
