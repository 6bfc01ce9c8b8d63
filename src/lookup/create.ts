import { complete } from "./complete.ts";
import { finder } from "./find.ts";
import { identify } from "./identify/identify.ts";
import { readKnowledge } from "./identify/knowledge.ts";
import type { Knowledge } from "./identify/knowledge.ts";
import { toText } from "./identify/to-text.ts";
import type { Lookup } from "./lookup.ts";
import { memorySource } from "./memory-source.ts";
import type { Catalogues } from "./memory-source.ts";
import { nearest } from "./nearest.ts";
import { resolve } from "./resolve.ts";
import { slug } from "./slug.ts";
import { now } from "./source.ts";
import type { Source } from "./source.ts";

/**
 * A lookup over one or several catalogues (parsed `/api/v1/{product}.json`), which answers at
 * once. `base` is the address of the site, for codes whose `url` is not given.
 * Throws a `TypeError` where something is no catalogue.
 */
export function createLookup<Codes = ErrdexCodes>(
  catalogues: Catalogues,
  { base = "/" }: { base?: string } = {},
): Lookup<Codes> {
  const memory = memorySource(catalogues, base, slug);
  const { known, documents, codes } = memory;
  const source: Source = {
    ...memory,
    guess: (key, product) => nearest(key, codes(), product),
  };
  // Made when first asked for.
  let knowledge: Knowledge | undefined;
  return {
    find: finder(source),
    identify: (input, context = {}) =>
      identify((knowledge ??= readKnowledge(known, documents)), toText(input), context, (typed) =>
        now(resolve(source, typed, context)),
      ),
    resolve: (input, context) => now(resolve(source, input, context)),
    complete: (prefix, limit) => now(complete(source, prefix, limit)),
    url: (product, code) =>
      `${base}${product}/${slug(code, known.find((p) => p.slug === product)?.letters)}/`,
  };
}
