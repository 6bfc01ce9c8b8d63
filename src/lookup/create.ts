import { toBrief } from "./brief.ts";
import { isCatalogue, toProduct } from "./catalogue.ts";
import type { CatalogueInput, CatalogueLike } from "./catalogue.ts";
import { complete } from "./complete.ts";
import { findIn } from "./find.ts";
import { identify } from "./identify/identify.ts";
import { readKnowledge } from "./identify/knowledge.ts";
import type { Knowledge } from "./identify/knowledge.ts";
import { toText } from "./identify/to-text.ts";
import type { Lookup } from "./lookup.ts";
import { memorySource } from "./memory-source.ts";
import { resolve } from "./resolve.ts";
import { slug } from "./slug.ts";
import { now } from "./source.ts";

type Some = CatalogueInput | CatalogueLike;

/**
 * A lookup over one or several catalogues (parsed `/api/v1/{product}.json`), which answers at
 * once. `base` is the address of the site, for codes whose `url` is not given.
 * Throws a `TypeError` where something is no catalogue.
 */
export function createLookup<Codes = ErrdexCodes>(
  catalogues: Some | readonly Some[],
  { base = "/" }: { base?: string } = {},
): Lookup<Codes> {
  const list = [catalogues].flat().map((one) => {
    if (isCatalogue(one)) return { product: toProduct(one.product), codes: one.codes };
    throw new TypeError("A catalogue needs product.slug and codes");
  });
  const products = list.map(({ product }) => product);
  const documents = new Map(
    list.flatMap(({ product, codes }) =>
      codes.map((code) => [toBrief(code, product, base), code] as const),
    ),
  );
  const source = memorySource(products, documents);
  // Made when first asked for.
  let knowledge: Knowledge | undefined;
  return {
    find: (input, context) => now(findIn(source, input, context)),
    identify: (input, context = {}) =>
      identify(
        (knowledge ??= readKnowledge(products, documents)),
        toText(input),
        context,
        (typed) => now(resolve(source, typed, context)),
      ),
    resolve: (input, context) => now(resolve(source, input, context)),
    complete: (prefix, limit) => now(complete(source, prefix, limit)),
    url: (product, code) =>
      `${base}${product}/${slug(code, products.find((p) => p.slug === product)?.letters)}/`,
  };
}
