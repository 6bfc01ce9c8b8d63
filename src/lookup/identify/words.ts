import type { Span } from "./identified.ts";

/** A word of a text, in lower case, and where it stands. */
export interface Word extends Span {
  word: string;
}

/**
 * Escapes, entities and colours of a terminal, which only part words; a word, in which letters
 * may be escaped; a letter of a script without upper and lower case, much of which is written
 * without spaces. All bounded, so that the time grows with the text alone.
 */
const PIECES =
  /\\{1,8}(?!u[\da-f]{4})[a-z]|&#?\w{1,8};|\p{Cc}\[[\d;]{0,20}m|((?:\\{1,8}u[\da-f]{4}|[[\p{L}\p{M}\p{N}_]--\p{Lo}]){1,64}|\p{Lo}\p{M}*)/giv;

export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 1: piece, index: start } of text.matchAll(PIECES)) {
    if (!piece) continue;
    // Apart from letters, a quote or dash may be escaped, and then parts words.
    const parts = piece.includes("\\")
      ? piece
          .replace(/\\+u(.{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
          .match(/\p{Lo}|[\p{L}\p{M}\p{N}_]+/gu)
      : [piece];
    for (const part of parts ?? [])
      words.push({ word: part.normalize("NFKC").toLowerCase(), start, end: start + piece.length });
  }
  return words;
}
