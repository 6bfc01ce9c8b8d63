import { complete } from "./complete.ts";
import { finder } from "./find.ts";
import { identify } from "./identify/identify.ts";
import { readKnowledge } from "./identify/knowledge.ts";
import type { Knowledge } from "./identify/knowledge.ts";
import { toText } from "./identify/to-text.ts";
import type { Lookup } from "./lookup.ts";
import { readCatalogues } from "./memory.ts";
import type { Catalogues } from "./memory.ts";
import { nearest } from "./nearest.ts";
import type { Context } from "./rank.ts";
import { readCode } from "./read-code.ts";
import { resolve } from "./resolve.ts";
import { slug } from "./slug.ts";

/**
 * A lookup over one or several catalogues (parsed `/api/v1/{product}.json`), which answers at
 * once. `base` is the address of the site, for codes whose `url` is not given.
 * Throws a `TypeError` where something is no catalogue.
 */
export function createLookup<Codes = ErrdexCodes>(
  catalogues: Catalogues,
  { base = "/" }: { base?: string } = {},
): Lookup<Codes> {
  const memory = readCatalogues(catalogues, base, slug);
  const { products, codes, byKey } = memory;
  const decide = (input: string, context?: Context) =>
    resolve(readCode(input, products, context), byKey, nearest);
  // Made when first asked for.
  let knowledge: Knowledge | undefined;
  return {
    find: finder(memory, nearest),
    identify: (input, context = {}) =>
      identify((knowledge ??= readKnowledge(products, codes)), toText(input), context, (typed) =>
        decide(typed, context),
      ),
    resolve: decide,
    complete: (prefix, limit) => complete(byKey, prefix, limit),
    url: (product, code) =>
      `${base}${product}/${slug(code, products.find((p) => p.slug === product)?.letters)}/`,
  };
}
