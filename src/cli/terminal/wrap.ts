import { widthOf } from "./width.ts";

/** What of a span wrapping has to know; the rest of it is kept. */
interface Text {
  text: string;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Breaks a paragraph of spans into lines no wider than `columns`, between words. Line ends in the
 * texts are kept. A word that is wider than a line is broken where the line ends, so that a text
 * without spaces is wrapped too; an address is not, since it could not be opened then.
 */
export function wrap<Span extends Text>(spans: readonly Span[], columns: number): Span[][] {
  const lines: Span[][] = [[]];
  let width = 0;
  let gap: Span | undefined;
  /** What looks like the piece before it belongs to that, so that a link stays one. */
  const put = (piece: Span): void => {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && isAlike(last, piece)) line[line.length - 1] = join(last, piece);
    else line?.push(piece);
    width += widthOf(piece.text);
  };
  const turn = (): void => {
    lines.push([]);
    width = 0;
    gap = undefined;
  };
  for (const word of wordsOf(spans)) {
    if (word === "\n") {
      turn();
      continue;
    }
    if ("text" in word) {
      if (width > 0) gap = word;
      continue;
    }
    const wide = sum(word);
    const space = gap ? 1 : 0;
    const isAddress = word.some(({ text }) => /:\/\//.test(text));
    // No space stands where a line ends.
    const least = wide <= columns || isAddress ? wide : 1;
    if (width > 0 && width + space + least > columns) turn();
    if (gap) put(gap);
    gap = undefined;
    for (const piece of word) {
      if (wide <= columns || isAddress) {
        put(piece);
        continue;
      }
      for (const { segment } of segmenter.segment(piece.text)) {
        if (width + widthOf(segment) > columns) turn();
        put({ ...piece, text: segment });
      }
    }
  }
  return lines;
}

/** Words, each of one span or of several that touch; spaces and line ends between them. */
function wordsOf<Span extends Text>(spans: readonly Span[]): (Span[] | Span | "\n")[] {
  const words: (Span[] | Span | "\n")[] = [];
  for (const span of spans) {
    for (const piece of span.text.split(/(\n|[ \t]+)/)) {
      if (piece === "") continue;
      const last = words.at(-1);
      if (piece === "\n") words.push("\n");
      else if (/^[ \t]/.test(piece)) words.push({ ...span, text: " " });
      else if (Array.isArray(last)) last.push({ ...span, text: piece });
      else words.push([{ ...span, text: piece }]);
    }
  }
  return words;
}

function join<Span extends Text>(a: Span, b: Span): Span {
  return { ...a, text: a.text + b.text };
}

function sum(pieces: readonly Text[]): number {
  return pieces.reduce((width, { text }) => width + widthOf(text), 0);
}

/** Whether two pieces differ in their text alone. */
function isAlike<Span extends Text>(a: Span, b: Span): boolean {
  return JSON.stringify({ ...a, text: "" }) === JSON.stringify({ ...b, text: "" });
}
