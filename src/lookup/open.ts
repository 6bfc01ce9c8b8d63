import { complete } from "./complete.ts";
import { findIn } from "./find-in.ts";
import type { SiteLookup } from "./lookup.ts";
import { resolve } from "./resolve.ts";
import type { Letters } from "./shape.ts";
import { siteSource } from "./site-source.ts";
import type { Fetch } from "./site-source.ts";
import { slug } from "./slug.ts";
import { later } from "./source.ts";

export interface OpenOptions {
  fetch?: Fetch;
  /** By product, where it is not "upper": `url` answers before the site can say it. */
  letters?: Readonly<Record<string, Letters>>;
}

/**
 * A lookup over the files of a deployed site, which answers later. `base` is the address of the
 * site, as `https://host/path/` or `/path/`; addresses in answers begin with it. Nothing is
 * fetched before the first question.
 */
export function openLookup<Codes = ErrdexCodes>(
  base: string,
  { fetch = (url) => globalThis.fetch(url), letters = {} }: OpenOptions = {},
): SiteLookup<Codes> {
  const root = base.endsWith("/") ? base : `${base}/`;
  const source = siteSource(root, fetch);
  return {
    find: (input, context) => later(findIn(source, input, context)),
    resolve: (input, context) => later(resolve(source, input, context)),
    complete: (prefix, limit) => later(complete(source, prefix, limit)),
    url: (product, code) => `${root}${product}/${slug(code, letters[product])}/`,
  };
}
