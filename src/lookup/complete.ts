import type { Brief } from "./brief.ts";
import { sift } from "./by-key.ts";
import { fold, squash } from "./fold.ts";
import { answer } from "./source.ts";
import type { Source, Steps } from "./source.ts";

/** Codes that begin with the input, shortest first, else in the order of their keys. */
export function* complete(source: Source, prefix: string, limit = 10): Steps<Brief[]> {
  const start = fold(prefix);
  if (!start) return [];
  // `ORA-00` may become `ORA-00001`, whose key has lost these zeros.
  const key = start.replace(/(^|[^0-9])0$/, "$1");
  return sift(yield* answer(source.codes(key)), (other) => other.startsWith(key))
    .flatMap(([other, codes]) =>
      codes.filter(
        ({ code }) => other.startsWith(start) || squash(code).startsWith(squash(prefix)),
      ),
    )
    .sort((a, b) => a.code.length - b.code.length)
    .slice(0, limit);
}
