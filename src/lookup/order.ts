import { fold } from "./fold.ts";

export interface Keyed<T> {
  key: string;
  item: T;
}

type HasKey = Pick<Keyed<unknown>, "key">;

/** By UTF-16 units. */
export const compareKeys = ({ key: a }: HasKey, { key: b }: HasKey): number =>
  a < b ? -1 : Number(a > b);

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
    .sort(compareKeys);
}
