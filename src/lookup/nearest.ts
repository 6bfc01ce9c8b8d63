import type { Brief } from "./brief.ts";
import type { ByKey } from "./by-key.ts";
import { fold } from "./fold.ts";
import { offer } from "./offer.ts";
import { reverse } from "./order.ts";
import type { Reading } from "./read-code.ts";

type Asked = Pick<Reading, "spellings" | "product">;

/** So many guesses are offered. */
const GUESSES = 5;

/**
 * Of `codes`, those that may have been meant by a reading, best first, at most five: those of one
 * of the halves of its key within two edits (one, where the key has three characters or fewer),
 * the same characters in another order before them, then those with more characters at their
 * places, the first ones above all. Of another product than the one asked for only the code itself
 * is meant.
 */
export function nearest(reading: Asked, codes: ByKey): Brief[] {
  const { product } = reading;
  const { key, heads, tail } = halves(reading);
  return offer(codes, GUESSES, (other, code) => {
    const isHalf = heads.some((head) => other.startsWith(head)) || other.endsWith(tail);
    const isOwn = !product || code.product === product || other === key;
    if (!key || !isHalf || !isOwn) return -Infinity;
    // Which characters were inserted, deleted or replaced: their order is the halves' affair.
    const lost = [...other].reduce((rest, char) => rest.replace(char, ""), key).length;
    const edits = lost + Math.max(0, other.length - key.length);
    // Places counted from the beginning or from the end, so that one edit moves no others.
    const same = [...key].reduce(
      (sum, char, i) =>
        char === other[i] || char === other.at(i - key.length) ? sum + 1 - i / 999 : sum,
      0,
    );
    return edits > (key.length > 3 ? 2 : 1) ? -Infinity : same - (edits && key.length);
  });
}

/**
 * The key that was meant, empty where it is none: a sentence is near no code. Codes that may have
 * been meant instead begin with one of `heads`, or end with `tail`: a half of the key, or the key
 * with a swap between its halves, since one edit, wherever it falls, keeps one half whole or makes
 * that swap. In a key that ends in a number the number is halved, since what stands before it
 * (`ORA`) is common to very many codes.
 */
export function halves({ spellings: [, text = ""] }: Asked): {
  key: string;
  heads: string[];
  tail: string;
} {
  const key = / .* /.test(text) ? "" : fold(text);
  const number = key.search(/[0-9]{2,}$/);
  const at = (Math.max(0, number) + key.length + 1) >> 1;
  const swapped = key.slice(0, at - 1) + reverse(key.slice(at - 1, at + 1)) + key.slice(at + 1);
  return { key, heads: [key, swapped, key.slice(0, at)], tail: key.slice(at) };
}
