import { shortProduct } from "./catalogue.ts";
import type { CatalogueInput } from "./catalogue.ts";
import type { Entry } from "./shape.ts";

/**
 * The files that `identify` of `openLookup` reads, by their path under the base of the site: a
 * catalogue of each product with messages and without remedies. Not for browsers: the site's
 * build writes them.
 */
export function errorFiles(catalogues: readonly CatalogueInput[]): Map<string, CatalogueInput> {
  return new Map(
    catalogues.map(({ lang, product, codes }) => [
      `lookup/v1/errors/${product.slug}.json`,
      {
        lang,
        product: shortProduct(product),
        codes: codes.map(({ code, entries = [] }) => ({ code, entries: entries.map(tell) })),
      },
    ]),
  );
}

function tell(entry: Partial<Entry>): Partial<Entry> {
  const { id, title, message, messages, status, endpoints, anyEndpoint, eras, retired } = entry;
  return {
    id,
    title,
    ...(message && { message }),
    ...(messages && { messages }),
    ...(status?.length && { status }),
    ...(endpoints?.length && { endpoints }),
    ...(anyEndpoint && { anyEndpoint }),
    ...(eras?.length && { eras }),
    ...(retired && { retired }),
  };
}
