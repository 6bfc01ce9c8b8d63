import { toEntry } from "./catalogue.ts";
import type { Finding } from "./lookup.ts";
import { rank } from "./rank.ts";
import type { Context } from "./rank.ts";
import { resolve } from "./resolve.ts";
import { answer } from "./source.ts";
import type { Source, Steps } from "./source.ts";

/** `resolve`, and of a code that was found the entries, ranked. */
export function* findIn(source: Source, input: string, context?: Context): Steps<Finding> {
  const resolved = yield* resolve(source, input, context);
  if (resolved.kind !== "found") return resolved;
  const { product, code, slug, url } = resolved.code;
  const { entries = [] } = yield* answer(source.document(resolved.code));
  const filled = entries.map((entry) => toEntry(entry, code));
  return {
    kind: "found",
    code: { product, code, slug, url },
    entries: rank(filled, { ...context, status: resolved.status }),
  };
}
