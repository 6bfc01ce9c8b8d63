import { stripVTControlCharacters } from "node:util";

/** Scripts and forms whose signs take two columns of a terminal. */
const WIDE =
  /^(?:\p{scx=Han}|\p{scx=Hiragana}|\p{scx=Katakana}|\p{scx=Hangul}|\p{Emoji_Presentation}|.\uFE0F|[\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6])/u;
const NOTHING = /^(?:\p{Mark}|\p{Control}|\p{Format})+$/u;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How many columns of a terminal a text takes. Colours and links take none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(stripVTControlCharacters(text))) {
    width += NOTHING.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
  }
  return width;
}

/** How many columns there are to write in: those of the terminal, else as many as read well. */
export function columnsOf(stream: { columns?: number }): number {
  return Math.max(30, Math.min(stream.columns ?? 80, 100));
}
