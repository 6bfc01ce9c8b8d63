import type { Span } from "./identified.ts";

/** A word of a text, in lower case, and where it stands. */
export interface Word extends Span {
  word: string;
}

/**
 * A word, whose letters may be escaped (see `unescaped`); a letter of a script without upper and
 * lower case, much of which is written without spaces. Bounded, so that the time grows with the
 * text alone.
 */
const WORDS =
  /\p{Lo}\p{M}*|[[\p{L}\p{M}\p{N}_]--\p{Lo}](?:\\*[[\p{L}\p{M}\p{N}_]--[\p{Lo}a-z]]|[a-z]){0,63}/giv;

export function readWords(text: string): Word[] {
  return Array.from(text.matchAll(WORDS), ({ 0: word, index: start }) => ({
    word: word.replaceAll("\\", "").normalize("NFKC").toLowerCase(),
    start,
    end: start + word.length,
  }));
}
