import type { Span } from "./identified.ts";

/** A word of a text, in lower case, and where it stands. */
export interface Word extends Span {
  word: string;
}

/** A hyphen that is not seen. */
const SOFT = "\u00AD";

/**
 * Escapes, entities and colours of a terminal, which only part words; a word; a letter of a script
 * without upper and lower case, much of which is written without spaces. All bounded, so that the
 * time grows with the text alone.
 */
const PIECES =
  /\\{1,8}[a-z]|&#?\w{1,8};|\p{Cc}\[[\d;]{0,20}m|((?:\xAD*[[\p{L}\p{M}\p{N}_]--\p{Lo}]){1,64}|\xAD*\p{Lo}\p{M}*)/giv;

export function readWords(text: string): Word[] {
  const words: Word[] = [];
  // A letter that is escaped takes up as much as its escape.
  const plain = text.replace(/\\{1,8}u([\da-f]{4})/gi, (all, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)).padStart(all.length, SOFT),
  );
  for (const { 1: piece, index: start } of plain.matchAll(PIECES))
    if (piece)
      words.push({
        word: piece.replaceAll(SOFT, "").normalize("NFKC").toLowerCase(),
        start,
        end: start + piece.length,
      });
  return words;
}
