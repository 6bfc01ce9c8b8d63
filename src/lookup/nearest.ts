import { best } from "./best.ts";
import type { Brief } from "./brief.ts";
import { sift } from "./by-key.ts";
import type { ByKey } from "./by-key.ts";
import { distance } from "./distance.ts";
import { reverse } from "./order.ts";

/** So many guesses are offered. */
const GUESSES = 5;

/**
 * Of `codes`, those that may have been meant by `key`, best first, at most five: those of one of
 * its halves within two edits (one, where the key has three characters or fewer), swapped
 * characters before replaced ones, then the longer shared beginning. Of another product than the
 * one asked for only the code itself is meant.
 */
export function nearest(key: string, codes: ByKey<Brief>, product?: string): Brief[] {
  const { head, tail, swapped } = halves(key);
  const isHalf = (other: string) =>
    other === swapped || other.startsWith(head) || other.endsWith(tail);
  const near = best(sift(codes, isHalf), ([other]) => {
    let shared = 0;
    while (shared < key.length && key[shared] === other[shared]) shared++;
    const edits = distance(key, other, key.length > 3 ? 2 : 1);
    // Each weighs more than all that follow it.
    return shared / (key.length + 1) + Number(sorted(key) === sorted(other)) - 2 * edits;
  }).flatMap(([other, codes]) =>
    codes.filter((code) => !product || other === key || code.product === product),
  );
  return [...new Map(near.map((code) => [code.url, code])).values()].slice(0, GUESSES);
}

const sorted = (key: string) => [...key].sort().join("");

/**
 * A beginning and an end of a key, and the key with a swap between them: one edit, wherever it
 * falls, keeps one part whole or makes that swap. In a key that ends in a number the number is
 * halved, since what stands before it (`ORA`) is common to very many codes.
 */
export function halves(key: string): { head: string; tail: string; swapped: string } {
  const digits = /[0-9]*$/.exec(key)?.[0].length ?? 0;
  const at = key.length - ((digits > 1 ? digits : key.length) >> 1);
  return {
    head: key.slice(0, at),
    tail: key.slice(at),
    swapped: key.slice(0, at - 1) + reverse(key.slice(at - 1, at + 1)) + key.slice(at + 1),
  };
}
