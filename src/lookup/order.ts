import { fold } from "./fold.ts";

export interface Keyed<T> {
  key: string;
  item: T;
}

export const reverse = (key: string): string => [...key].reverse().join("");

/**
 * In the order of their keys (by UTF-16 units), "tail" of keys read from their end; equal keys
 * keep the order they came in.
 */
export function order<T extends { code: string }>(
  items: readonly T[],
  side: "head" | "tail",
): Keyed<T>[] {
  return items
    .map((item) => {
      const key = fold(item.code);
      return { key: side === "tail" ? reverse(key) : key, item };
    })
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
}
