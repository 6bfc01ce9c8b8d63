import type { Found, Resolved } from "./lookup.ts";
import { rank } from "./rank.ts";
import type { Context } from "./rank.ts";
import type { Entry } from "./shape.ts";

/** What `find` answers of a code that was found. */
export const found = (
  { code: { product, code, slug, url }, status }: Resolved,
  entries: readonly Entry[],
  context?: Context,
): Found => ({
  kind: "found",
  code: { product, code, slug, url },
  entries: rank(entries, { ...context, status }),
});
