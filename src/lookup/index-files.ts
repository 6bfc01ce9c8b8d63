import type { BriefEntry } from "./brief.ts";
import { shortProduct, toEntry } from "./catalogue.ts";
import type { CatalogueInput } from "./catalogue.ts";
import type { IndexCode, IndexFile } from "./index-shape.ts";
import { order } from "./order.ts";
import type { Keyed } from "./order.ts";
import type { Entry } from "./shape.ts";

/** Up to so many codes the index is one file. */
const INLINE = 500;

/** Codes in a chunk: a few kilobytes to fetch, and few enough chunks for `head` and `tail`. */
const CHUNK = 200;

/**
 * The files that `openLookup` reads, by their path under the base of the site. Not for browsers:
 * the site's build writes them.
 */
export function indexFiles(
  catalogues: readonly CatalogueInput[],
): Map<string, IndexFile | IndexCode[]> {
  const products = catalogues.map(({ product }) => shortProduct(product));
  const codes = catalogues.flatMap(({ product, codes }) =>
    codes.map(({ code, entries = [] }) => ({
      product: product.slug,
      code,
      entries: entries.map((entry) => shorten(toEntry(entry, code))),
    })),
  );
  const index: IndexFile = { v: 1, lang: catalogues[0]?.lang ?? "en", products };
  const files = new Map<string, IndexFile | IndexCode[]>([["lookup/v1/index.json", index]]);
  if (codes.length <= INLINE) {
    index.codes = codes;
    return files;
  }
  for (const side of ["head", "tail"] as const) {
    const chunks = chunk(order(codes, side));
    chunks.forEach(({ items }, n) => files.set(`lookup/v1/${side}/${n}.json`, items));
    index[side] = chunks.map(({ key }) => key);
  }
  return files;
}

/** Cuts only where the key changes: readers rely on equal keys standing in one chunk. */
function chunk<T>(sorted: readonly Keyed<T>[]) {
  const chunks: { key: string; items: T[] }[] = [];
  let open: T[] = [];
  sorted.forEach(({ key, item }, i) => {
    if (!i || (open.length >= CHUNK && key !== sorted[i - 1]?.key))
      chunks.push({ key, items: (open = []) });
    open.push(item);
  });
  return chunks;
}

function shorten(entry: Entry): BriefEntry {
  const { id, title, status, endpoints, eras, renumbered, retired } = entry;
  return {
    id,
    title,
    status,
    endpoints: endpoints.map(({ method, path }) => ({ method, path })),
    ...(eras[0] && { eras }),
    ...(renumbered[0] && { renumbered: renumbered.map(({ code }) => ({ code })) }),
    ...(retired && { retired: true }),
  };
}
