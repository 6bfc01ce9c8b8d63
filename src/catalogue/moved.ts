import { slug } from "../lookup/index.ts";
import type { CatalogueDocument, CodeDocument, Entry, Moved } from "../lookup/shape.ts";

/** What stands at an old address: that of a code with another address, or of one explained elsewhere. */
export function movedDocument(
  moved: Moved,
  { lang, product, codes }: CatalogueDocument,
): CodeDocument {
  const target = codes.find(({ code }) => code === moved.to.code);
  if (target && isRenamed(moved)) return { ...target, moved };
  const { code, slug, url, to, why } = moved;
  const entry: Entry = {
    id: "main",
    title: to.title,
    status: [],
    endpoints: [],
    anyEndpoint: false,
    summary: why,
    about: [],
    causes: [],
    prevent: [],
    notes: [],
    related: [],
    sources: target?.entries[0]?.sources ?? product.sources,
    eras: [],
    renumbered: [to],
  };
  return {
    product: product.slug,
    code,
    slug,
    url,
    productName: product.name,
    lang,
    roles: [],
    formerly: [],
    moved,
    entries: [entry],
  };
}

/** Whether the code is the same and its address another. */
export function isRenamed({ code, to }: Moved): boolean {
  return code === to.code;
}

/**
 * The catalogue with the codes that are explained elsewhere, for those who ask for a code: each
 * says where. Only codes whose address can be computed from them are among these.
 */
export function withMoved(catalogue: CatalogueDocument): CatalogueDocument {
  const { product, codes, moved = [] } = catalogue;
  const others = moved
    .filter((one) => !codes.some(({ code }) => code === one.code))
    .filter((one) => one.slug === slug(one.code, product.letters))
    .map((one) => movedDocument(one, catalogue));
  return others.length > 0 ? { ...catalogue, codes: [...codes, ...others] } : catalogue;
}

/** The anchor of the sentence that tells a reader on arrival why they are here. */
export function arrivalId({ slug }: Pick<Moved, "slug">): string {
  return `from-${slug}`;
}
