import type { Brief } from "./brief.ts";
import { fold } from "./fold.ts";

/** Codes by their keys, each list in the order they came. */
export type ByKey<B = Brief> = ReadonlyMap<string, B[]>;

export function byKey<B extends { code: string }>(codes: readonly B[]): ByKey<B> {
  const all = new Map<string, B[]>();
  for (const code of codes) push(all, fold(code.code), code);
  return all;
}

/** Adds to the list under a key. */
export function push<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
