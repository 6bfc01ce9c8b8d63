/** `fold` without the step that drops leading zeros. */
export function squash(text: string): string {
  // Twice: an upper-case letter may have another compatible form (ŉ), and without its
  // separators a text may compose anew (Hangul).
  const upper = text.normalize("NFKC").toUpperCase().normalize("NFKC");
  const key = upper.replace(/[^\p{L}\p{N}]+/gu, "").normalize("NFKC");
  return key ? key.replaceAll("O", "0").replaceAll("I", "1") : upper.trim();
}

/**
 * The key of a code: the same for every way in which people type it. Case, separators, full-width
 * digits, `O`/`0`, `I`/`1` and leading zeros make no difference. A text of symbols alone keeps
 * them; white space alone gives "". Idempotent.
 */
export const fold = (text: string): string =>
  // After O has become 0, so that `ORA-00001` and `ora 1` end alike.
  squash(text).replace(/(^|[^0-9])0+(?=[0-9])/g, "$1");

export const toLower = (text: string): string => text.toLowerCase();
