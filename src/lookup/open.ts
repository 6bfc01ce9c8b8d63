import { createLookup } from "./create.ts";
import { readAnswer } from "./identify/read-answer.ts";
import type { Lookup, SiteCodes, SiteLookup } from "./lookup.ts";
import { openSite } from "./site.ts";
import type { OpenOptions } from "./site.ts";

/**
 * A lookup over the files of a deployed site, which answers later. `base` is the address of the
 * site, as `https://host/path/` or `/path/`; addresses in answers begin with it. Nothing is
 * fetched before the first question; `identify` fetches one file a product, once.
 */
export function openLookup<Codes = ErrdexCodes>(
  base: string,
  options: OpenOptions = {},
): SiteLookup<Codes> {
  const site = openSite<Codes>(base, options);
  let lookup: Lookup | undefined;
  return {
    ...site,
    async identify(input, context) {
      const text = await readAnswer(input);
      lookup ??= createLookup(await site.catalogues(), site);
      return lookup.identify(text, context);
    },
  };
}

/** `openLookup` without `identify`, which weighs more than all the rest. */
export const openCodes = <Codes = ErrdexCodes>(
  base: string,
  options: OpenOptions = {},
): SiteCodes<Codes> => openSite(base, options);
