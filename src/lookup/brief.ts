import type { Product } from "./catalogue.ts";
import type { CodeLink, Endpoint, Entry } from "./shape.ts";

/** What the index holds of an entry: enough to tell a code's entries apart. */
export type BriefEntry = Pick<Entry, "id" | "title" | "status"> &
  Partial<Pick<Entry, "eras">> & {
    endpoints: Pick<Endpoint, "method" | "path">[];
    /** Codes of today, where this meaning was given other numbers. */
    renumbered?: { code: string }[];
    retired?: unknown;
  };

/** What is known of a code before its document is read. `title` is that of its first entry. */
export interface Brief<E = BriefEntry> extends CodeLink {
  productName: string;
  entries: E[];
}

/** The brief of a code. `base` is the address of the site, of which `url` is made if not given. */
export const toBrief = <E extends BriefEntry>(
  code: string,
  entries: E[],
  { slug: product, name: productName }: Product,
  slug: string,
  base: string,
  url: string = `${base}${product}/${slug}/`,
): Brief<E> => ({
  product,
  code,
  slug,
  url,
  title: entries[0]?.title ?? code,
  productName,
  entries,
});
