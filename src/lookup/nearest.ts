import { best } from "./best.ts";
import type { Brief } from "./brief.ts";
import { distance } from "./distance.ts";
import { fold } from "./fold.ts";
import { reverse } from "./order.ts";

/** So many guesses are offered. */
export const GUESSES = 5;

/**
 * Of `codes`, those that may have been meant by `key`, best first, at most five: within two edits
 * (one, where the key has three characters or fewer), swapped characters before replaced ones,
 * then the longer shared beginning.
 */
export function nearest(key: string, codes: readonly Brief[]): Brief[] {
  const max = key.length > 3 ? 2 : 1;
  const letters = sorted(key);
  const unlike = new Map(codes.map((code) => [`${code.product}/${code.code}`, code]));
  return best([...unlike.values()], ({ code }) => {
    const other = fold(code);
    const edits = distance(key, other, max);
    if (edits > max) return -Infinity;
    let shared = 0;
    while (shared < key.length && key[shared] === other[shared]) shared++;
    // Each weighs more than all that follow it.
    return shared / (key.length + 1) + (letters === sorted(other) ? 1 : 0) - 2 * edits;
  }).slice(0, GUESSES);
}

const sorted = (key: string) => [...key].sort().join("");

/**
 * A beginning and an end of a key, and the key with a swap between them: one edit, wherever it
 * falls, keeps one part whole or makes that swap. In a key that ends in a number the number is
 * halved, since what stands before it (`ORA`) is common to very many codes.
 */
export function halves(key: string) {
  const digits = /[0-9]*$/.exec(key)?.[0].length ?? 0;
  const at = key.length - ((digits > 1 ? digits : key.length) >> 1);
  return {
    head: key.slice(0, at),
    tail: key.slice(at),
    swapped: key.slice(0, at - 1) + reverse(key.slice(at - 1, at + 1)) + key.slice(at + 1),
  };
}
