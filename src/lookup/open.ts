import { complete } from "./complete.ts";
import { createLookup } from "./create.ts";
import { findIn } from "./find-in.ts";
import { readAnswer } from "./identify/read-answer.ts";
import type { Lookup, SiteCodes, SiteLookup } from "./lookup.ts";
import { resolve } from "./resolve.ts";
import type { Letters } from "./shape.ts";
import { siteSource } from "./site-source.ts";
import type { Fetch } from "./site-source.ts";
import { slug } from "./slug.ts";
import { later } from "./source.ts";
import type { Source } from "./source.ts";

export interface OpenOptions {
  fetch?: Fetch;
  /** By product, where it is not "upper": `url` answers before the site can say it. */
  letters?: Readonly<Record<string, Letters>>;
}

/**
 * A lookup over the files of a deployed site, which answers later. `base` is the address of the
 * site, as `https://host/path/` or `/path/`; addresses in answers begin with it. Nothing is
 * fetched before the first question; `identify` fetches one file a product, once.
 */
export function openLookup<Codes = ErrdexCodes>(
  base: string,
  options: OpenOptions = {},
): SiteLookup<Codes> {
  const source = sourceOf(base, options);
  let lookup: Promise<Lookup> | undefined;
  const reader = async () => createLookup(await source.catalogues(), { base: rootOf(base) });
  return {
    ...codesOf<Codes>(source, base, options),
    async identify(input, context) {
      const text = await readAnswer(input);
      lookup ??= reader();
      try {
        return (await lookup).identify(text, context);
      } catch (error) {
        lookup = undefined;
        throw error;
      }
    },
  };
}

/** `openLookup` without `identify`, which weighs more than all the rest. */
export const openCodes = <Codes = ErrdexCodes>(
  base: string,
  options: OpenOptions = {},
): SiteCodes<Codes> => codesOf(sourceOf(base, options), base, options);

function codesOf<Codes>(
  source: Source,
  base: string,
  { letters = {} }: OpenOptions,
): SiteCodes<Codes> {
  return {
    find: (input, context) => later(findIn(source, input, context)),
    resolve: (input, context) => later(resolve(source, input, context)),
    complete: (prefix, limit) => later(complete(source, prefix, limit)),
    url: (product, code) => `${rootOf(base)}${product}/${slug(code, letters[product])}/`,
  };
}

const rootOf = (base: string) => (base.endsWith("/") ? base : `${base}/`);

const sourceOf = (base: string, { fetch = (url) => globalThis.fetch(url) }: OpenOptions) =>
  siteSource(rootOf(base), fetch);
