import type { Brief } from "./brief.ts";
import type { ByKey } from "./by-key.ts";
import { compareKeys } from "./order.ts";

/**
 * The codes with a score above -Infinity, highest first, equals in the order of their keys, each
 * once. A code that is retired as a whole is not offered: it is there for those who ask for it.
 */
export function offer(
  codes: ByKey,
  limit: number,
  score: (key: string, code: Brief) => number,
): Brief[] {
  const scored = [...codes]
    .flatMap(([key, all]) => all.map((code) => ({ key, code, score: score(key, code) })))
    .filter(({ code, score }) => score > -Infinity && !isRetired(code))
    .sort((a, b) => b.score - a.score || compareKeys(a, b));
  return [...new Map(scored.map(({ code }) => [code.url, code])).values()].slice(0, limit);
}

const isRetired = ({ entries }: Brief) => !!entries[0] && entries.every(({ retired }) => retired);
