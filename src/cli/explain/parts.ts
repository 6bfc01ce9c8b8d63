import type { CodeLink } from "../../lookup/index.ts";
import { write } from "../terminal/ink.ts";
import type { Span } from "../terminal/ink.ts";
import type { Pen } from "./trees.ts";

/** A part of a page in the terminal; what is tight has no blank line before it. */
export interface Part {
  text: string;
  isTight?: boolean;
}

/** A paragraph as a part. */
export function part(pen: Pen, spans: readonly Span[], first = "", rest = first): Part {
  return { text: write(pen.ink, spans, first, rest) };
}

/** The part close under the one before it. */
export function tight({ text }: Part): Part {
  return { text, isTight: true };
}

export function title(pen: Pen, text: string): Part {
  return part(pen, [{ text, look: "bold" }]);
}

/** Parts as one text. */
export function join(parts: readonly Part[]): string {
  return parts
    .map(({ text, isTight }, index) => (index === 0 ? "" : isTight ? "\n" : "\n\n") + text)
    .join("");
}

/** Another code: what to type for it, and its title. */
export function codeLink({ code, title, url }: CodeLink, { ink, absolute }: Pen): Span[] {
  return [
    { text: code, look: "cyan", url: ink.hasLinks ? absolute(url) : undefined },
    { text: `: ${title}` },
  ];
}
