import { fold } from "./fold.ts";

/** Which codes are asked for: whose key begins with `key`, or with `same`, is `key`. */
export interface Question {
  /** "tail": keys, `key` too, are read from their end, to ask for those that end alike. */
  side: "head" | "tail";
  key: string;
  same?: boolean;
  /** At most so many, in the order of their keys. */
  limit?: number;
  /** Only keys of about this length: two more or fewer. */
  length?: number;
}

export interface Keyed<T> {
  key: string;
  item: T;
}

export const reverse = (key: string): string => [...key].reverse().join("");

/** In the order of their keys (by UTF-16 units); equal keys keep the order they came in. */
export function order<T extends { code: string }>(
  items: readonly T[],
  side: Question["side"],
): Keyed<T>[] {
  return items
    .map((item) => {
      const key = fold(item.code);
      return { key: side === "tail" ? reverse(key) : key, item };
    })
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
}

/** The items that a question asks for. */
export function pick<T>(sorted: readonly Keyed<T>[], question: Question): T[] {
  const { key, same, limit, length } = question;
  let from = 0;
  for (let high = sorted.length; from < high;) {
    const middle = (from + high) >> 1;
    if ((sorted[middle]?.key ?? key) < key) from = middle + 1;
    else high = middle;
  }
  let to = from;
  while (same ? sorted[to]?.key === key : sorted[to]?.key.startsWith(key)) to++;
  return sorted
    .slice(from, Math.min(to, from + (limit ?? to)))
    .filter(({ key }) => !length || Math.abs(key.length - length) < 3)
    .map(({ item }) => item);
}
