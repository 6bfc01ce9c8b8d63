import type { CatalogueDocument } from "../lookup/shape.ts";
import type { Content } from "../model/index.ts";
import { addressesOf, prefixOf } from "./addresses.ts";
import type { Addresses } from "./addresses.ts";
import { publish } from "./publish.ts";
import { stringsOf } from "./strings/index.ts";
import type { Strings } from "./strings/index.ts";
import { languagesOf, translate } from "./translate.ts";

/** One language of the site: what is published in it, and how its pages are called and worded. */
export interface Edition {
  lang: string;
  /** First part of its addresses; undefined for the site's own language. */
  prefix: string | undefined;
  site: { name: string; summary: string; address: string };
  strings: Strings;
  addresses: Addresses;
  catalogues: CatalogueDocument[];
}

/** The site in its own language, then in the others. */
export type Editions = [Edition, ...Edition[]];

/** Publishes a content in each of its languages. `base` is the path below which the site stands. */
export function editionsOf(content: Content, base: string): Editions {
  const [own, ...others] = languagesOf(content);
  const edition = (lang: string): Edition => {
    const isOwn = lang === own;
    const root = isOwn ? { base } : { base, lang };
    return {
      lang,
      prefix: isOwn ? undefined : prefixOf(lang),
      site: content.site.matter,
      strings: stringsOf(lang),
      addresses: addressesOf(root),
      catalogues: publish(isOwn ? content : translate(content, lang), root),
    };
  };
  return [edition(own), ...others.map(edition)];
}
