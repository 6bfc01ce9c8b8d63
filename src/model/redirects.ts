import { slug } from "../lookup/index.ts";
import type { Content } from "./content.ts";
import type { RedirectMatter } from "./schemas/redirects.ts";

/** A redirect with what its place says. */
export interface Redirect extends Omit<RedirectMatter, "slug"> {
  file: string;
  /** Where it stands in its file, from 0. */
  index: number;
  product: string;
  /** The old address, given or computed from the code. */
  slug: string;
}

/** All redirects of a content. */
export function redirectsOf({ products, redirects }: Content): Redirect[] {
  const letters = new Map(products.map(({ product, matter }) => [product, matter.letters]));
  return redirects.flatMap(({ file, product, matter }) =>
    matter.map((redirect, index): Redirect => ({
      ...redirect,
      file,
      index,
      product,
      slug: redirect.slug ?? slug(redirect.code, letters.get(product)),
    })),
  );
}
