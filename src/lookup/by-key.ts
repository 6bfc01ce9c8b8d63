import { fold } from "./fold.ts";

/** Codes by their keys, each list in the order they came. */
export type ByKey<T> = ReadonlyMap<string, T[]>;

export function byKey<T extends { code: string }>(codes: Iterable<T>): ByKey<T> {
  const all = new Map<string, T[]>();
  for (const code of codes) push(all, fold(code.code), code);
  return all;
}

/** Adds to the list under a key. */
export function push<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Those whose keys pass, in the order of their keys. */
export function sift<T>(codes: ByKey<T>, passes: (key: string) => boolean): [string, T[]][] {
  return [...codes].filter(([key]) => passes(key)).sort(([a], [b]) => (a < b ? -1 : 1));
}
