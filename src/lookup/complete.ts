import type { Brief } from "./brief.ts";
import type { ByKey } from "./by-key.ts";
import { fold, squash } from "./fold.ts";
import { offer } from "./offer.ts";

/**
 * What the keys of all completions begin with: `ORA-00` may become `ORA-00001`, whose key has lost
 * these zeros.
 */
export const startOf = (prefix: string): string => fold(prefix).replace(/(^|[^0-9])0$/, "$1");

/** Codes that begin with the input, shortest first, else in the order of their keys. */
export function complete(codes: ByKey, prefix: string, limit = 10): Brief[] {
  const [start, begun, written] = [startOf(prefix), fold(prefix), squash(prefix)];
  return offer(codes, limit, (key, { code }) =>
    begun && key.startsWith(start) && (key.startsWith(begun) || squash(code).startsWith(written))
      ? -code.length
      : -Infinity,
  );
}
