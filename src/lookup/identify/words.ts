/** The words of a text in their order: by number (0: not known), and where they stand. */
export interface Words {
  ids: number[];
  starts: number[];
  ends: number[];
}

/**
 * Escapes, entities and colours of a terminal, which only part words; a letter of a script
 * without upper and lower case, much of which is written without spaces; a word, in which
 * letters may be escaped. All bounded, so that the time grows with the text alone.
 */
const PIECES =
  /\\{1,8}(?!u[\da-f]{4})[a-z]|&#?\w{1,8};|\p{Cc}\[[\d;]{0,20}m|((?:\\{1,8}u[\da-f]{4}|[[\p{L}\p{M}\p{N}_]--\p{Lo}]){1,64}|\p{Lo}\p{M}*)/giv;

/** Reads the words of a text; `number` gives the number of a word in lower case. */
export function readWords(text: string, number: (word: string) => number): Words {
  const words: Words = { ids: [], starts: [], ends: [] };
  for (const { 0: piece, 1: word, index } of text.matchAll(PIECES)) {
    if (!word) continue;
    // Apart from letters, a quote or dash may be escaped, and then parts words.
    const parts = word.includes("\\")
      ? word
          .replace(/\\+u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
          .match(/\p{Lo}|[\p{L}\p{M}\p{N}_]+/gu)
      : [word];
    for (const part of parts ?? []) {
      words.ids.push(number(part.normalize("NFKC").toLowerCase()));
      words.starts.push(index);
      words.ends.push(index + piece.length);
    }
  }
  return words;
}
