import { best } from "./best.ts";
import type { Brief } from "./brief.ts";
import { fold, squash } from "./fold.ts";
import { answer } from "./source.ts";
import type { Source, Steps } from "./source.ts";

/** Enough to choose the shortest from, and few files of a site. */
const CHOICE = 500;

/** Codes that begin with the input, shortest first, else in the order of their keys. */
export function* complete(source: Source, prefix: string, limit = 10): Steps<Brief[]> {
  const start = fold(prefix);
  if (!start) return [];
  // `ORA-00` may become `ORA-00001`, whose key has lost these zeros.
  const key = start.replace(/(^|[^0-9])0$/, "$1");
  const codes = yield* answer(source.codes({ side: "head", key, limit: CHOICE }));
  return best(codes, ({ code }) =>
    fold(code).startsWith(start) || squash(code).startsWith(squash(prefix))
      ? -code.length
      : -Infinity,
  ).slice(0, limit);
}
