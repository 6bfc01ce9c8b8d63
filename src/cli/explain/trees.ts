import type { Block, Inline, Passage } from "../../lookup/index.ts";
import { printable } from "../terminal/printable.ts";
import { write } from "../terminal/ink.ts";
import type { Ink, Span } from "../terminal/ink.ts";

/** What trees are written with. */
export interface Pen {
  ink: Ink;
  absolute: (url: string) => string;
}

/** Blocks as lines of a terminal, a blank line between them, each indented. */
export function writeBlocks(blocks: readonly Block[], pen: Pen, first = "", rest = first): string {
  return blocks
    .map((block, index) => writeBlock(block, pen, index === 0 ? first : rest, rest))
    .join("\n\n");
}

/** Items with a number or a dot before each. */
export function writeItems(
  items: readonly Passage[],
  isOrdered: boolean,
  pen: Pen,
  indent = "",
): string {
  return items
    .map(({ children }, index) => {
      const mark = isOrdered ? `${index + 1}. ` : "• ";
      return writeBlocks(children, pen, `${indent}${mark}`, `${indent}${" ".repeat(mark.length)}`);
    })
    .join("\n");
}

function writeBlock(block: Block, pen: Pen, first: string, rest: string): string {
  switch (block.kind) {
    case "paragraph":
      return write(pen.ink, spansOf(block.children, pen), first, rest);
    case "list": {
      const items = writeItems(block.items, block.ordered, pen, rest);
      return first + items.slice(rest.length);
    }
    case "note":
      return writeBlocks(block.children, pen, `${first}│ `, `${rest}│ `);
    case "sample": {
      // As it stands: a sample is there to be compared and copied.
      const lines = block.text.split("\n");
      return lines
        .map((line, index) => `${index === 0 ? first : rest}  ${printable(line)}`)
        .join("\n");
    }
  }
}

/** A run of text with its looks and links. */
export function spansOf(inlines: readonly Inline[], pen: Pen): Span[] {
  return inlines.flatMap((inline): Span[] => {
    switch (inline.kind) {
      case "text":
        return [{ text: inline.text.replace(/\s+/g, " ") }];
      case "emphasis":
        return [{ text: inline.text, look: "bold" }];
      case "code":
        return [{ text: inline.text, look: "cyan" }];
      case "path":
        return [{ text: inline.parts.join(" › "), look: "bold" }];
      case "link":
        return [{ text: inline.text, look: "underline", url: pen.absolute(inline.url) }];
    }
  });
}
