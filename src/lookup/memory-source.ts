import { toBrief } from "./brief.ts";
import type { Brief } from "./brief.ts";
import { byKey } from "./by-key.ts";
import type { ByKey } from "./by-key.ts";
import { isCatalogue, toProduct } from "./catalogue.ts";
import type { CatalogueInput, CatalogueLike, CodeInput, Product } from "./catalogue.ts";
import type { Letters } from "./shape.ts";
import type { Source } from "./source.ts";

/** One catalogue or several. */
export type Catalogues =
  CatalogueInput | CatalogueLike | readonly (CatalogueInput | CatalogueLike)[];

/** A `Source` of documents that are here: it answers at once. */
export interface MemorySource extends Source {
  known: Product[];
  documents: Map<Brief, CodeInput>;
  codes: () => ByKey<Brief>;
}

/**
 * A source that makes no guesses. `toSlug` gives the slug of a code that comes without one.
 * Throws a `TypeError` where something is no catalogue.
 */
export function memorySource(
  catalogues: Catalogues,
  base: string,
  toSlug: (code: string, letters: Letters) => string,
): MemorySource {
  const known: Product[] = [];
  const documents = new Map<Brief, CodeInput>();
  for (const one of [catalogues].flat()) {
    if (!isCatalogue(one)) throw new TypeError("A catalogue needs product.slug and codes");
    const product = toProduct(one.product);
    known.push(product);
    for (const code of one.codes) documents.set(toBrief(code, product, base, toSlug), code);
  }
  // Made when first asked for.
  let all: ByKey<Brief> | undefined;
  const codes = () => (all ??= byKey(documents.keys()));
  return {
    known,
    documents,
    products: () => known,
    codes,
    guess: () => [],
    document: (code) => documents.get(code) ?? { code: code.code },
  };
}
