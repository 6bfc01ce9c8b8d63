import { toBrief } from "./brief.ts";
import type { Brief } from "./brief.ts";
import { byKey } from "./by-key.ts";
import type { ByKey } from "./by-key.ts";
import { isCatalogue, toEntry, toProduct } from "./catalogue.ts";
import type { CatalogueInput, CatalogueLike, Product } from "./catalogue.ts";
import type { Entry, Letters } from "./shape.ts";

/** One catalogue or several. */
export type Catalogues =
  CatalogueInput | CatalogueLike | readonly (CatalogueInput | CatalogueLike)[];

/** Codes that are here, with their entries. */
export interface Memory {
  products: Product[];
  codes: Brief<Entry>[];
  byKey: ByKey<Brief<Entry>>;
}

/**
 * Reads catalogues. `toSlug` gives the slug of a code that comes without one. Throws a `TypeError`
 * where something is no catalogue.
 */
export function readCatalogues(
  catalogues: Catalogues,
  base: string,
  toSlug: (code: string, letters: Letters) => string,
): Memory {
  const products: Product[] = [];
  const all: Brief<Entry>[] = [];
  for (const one of [catalogues].flat()) {
    if (!isCatalogue(one)) throw new TypeError("A catalogue needs product.slug and codes");
    const product = toProduct(one.product);
    products.push(product);
    for (const { code, slug = toSlug(code, product.letters), url, entries = [] } of one.codes)
      all.push(
        toBrief(
          code,
          entries.map((entry) => toEntry(entry, code)),
          product,
          slug,
          base,
          url,
        ),
      );
  }
  return { products, codes: all, byKey: byKey(all) };
}
