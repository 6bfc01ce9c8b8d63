import type { Brief } from "./brief.ts";
import { sift } from "./by-key.ts";
import type { ByKey } from "./by-key.ts";
import { fold, squash } from "./fold.ts";

/** What the keys of all completions begin with: `ORA-00` may become `ORA-00001`, whose key has lost these zeros. */
export const startOf = (prefix: string): string => fold(prefix).replace(/(^|[^0-9])0$/, "$1");

/** Codes that begin with the input, shortest first, else in the order of their keys. */
export function complete(codes: ByKey, prefix: string, limit = 10): Brief[] {
  const start = fold(prefix);
  if (!start) return [];
  return sift(codes, (key) => key.startsWith(startOf(prefix)))
    .flatMap(([key, codes]) =>
      codes.filter(({ code }) => key.startsWith(start) || squash(code).startsWith(squash(prefix))),
    )
    .sort((a, b) => a.code.length - b.code.length)
    .slice(0, limit);
}
