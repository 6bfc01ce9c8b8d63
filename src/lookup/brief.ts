import { toEntry } from "./catalogue.ts";
import type { CodeInput, Product } from "./catalogue.ts";
import type { CodeLink, Era, Letters } from "./shape.ts";

/** What the index holds of an entry: enough to tell a code's entries apart. */
export interface BriefEntry {
  id: string;
  title: string;
  status: number[];
  /** `POST /login`. */
  endpoints: string[];
  eras?: Era[];
  /** Codes of today, where this meaning was given other numbers. */
  renumbered?: string[];
  retired?: true;
}

/** What the index holds of a code. `title` is that of its first entry. */
export interface Brief extends CodeLink {
  productName: string;
  entries: BriefEntry[];
}

/** The brief of a code's document. `base` is the address of the site; `toSlug` is for codes without slug. */
export function toBrief(
  { code, slug, url, entries = [] }: CodeInput,
  product: Product,
  base: string,
  toSlug: (code: string, letters: Letters) => string,
): Brief {
  const briefs = entries.map((entry): BriefEntry => {
    const { id, title, status, endpoints, eras, renumbered, retired } = toEntry(entry, code);
    return {
      id,
      title,
      status,
      endpoints: endpoints.map(({ method, path }) => `${method} ${path}`),
      ...(eras[0] && { eras }),
      ...(renumbered[0] && { renumbered: renumbered.map(({ code }) => code) }),
      ...(retired && { retired: true }),
    };
  });
  return makeBrief(code, briefs, product, base, slug ?? toSlug(code, product.letters), url);
}

/** A brief from what an index holds; its address is made from product and slug, if not given. */
export function makeBrief(
  code: string,
  entries: BriefEntry[],
  { slug: product, name: productName }: Product,
  base: string,
  slug: string,
  url: string = `${base}${product}/${slug}/`,
): Brief {
  const title = entries[0]?.title ?? code;
  return { product, code, slug, url, title, productName, entries };
}
