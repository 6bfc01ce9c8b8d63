import { getCollection } from "astro:content";
import { addressesOf, languagesOf, publish, stringsOf, translate } from "./catalogue/index.ts";
import type { Addresses, Strings } from "./catalogue/index.ts";
import type { CatalogueDocument } from "./lookup/shape.ts";
import type { Content } from "./model/index.ts";

/** One language of the site: what is published in it, and how its pages are called and worded. */
export interface Edition {
  lang: string;
  /** Part of the address, undefined for the site's own language. */
  prefix: string | undefined;
  site: { name: string; summary: string };
  strings: Strings;
  addresses: Addresses;
  catalogues: CatalogueDocument[];
}

/** The site in its own language, then in the others. */
export type Editions = [Edition, ...Edition[]];

async function readEditions(): Promise<Editions> {
  const dataOf = <Data>(items: { data: Data }[]): Data[] => items.map(({ data }) => data);
  const [site] = dataOf(await getCollection("sites"));
  if (!site) throw new Error("content/site.yaml is missing.");
  const content: Content = {
    site,
    products: dataOf(await getCollection("products")),
    endpoints: dataOf(await getCollection("endpoints")),
    guides: dataOf(await getCollection("guides")),
    entries: dataOf(await getCollection("entries")),
    // Asking for a collection without items would be warned of.
    translations:
      site.matter.languages.length > 0 ? dataOf(await getCollection("translations")) : [],
    rows: dataOf(await getCollection("rows")),
  };
  const [own, ...others] = languagesOf(content);
  const edition = (lang: string): Edition => {
    const prefix = lang === site.matter.lang ? undefined : lang;
    const root = { base: import.meta.env.BASE_URL, ...(prefix ? { lang: prefix } : {}) };
    return {
      lang,
      prefix,
      site: site.matter,
      strings: stringsOf(lang),
      addresses: addressesOf(root),
      catalogues: publish(prefix ? translate(content, lang) : content, root),
    };
  };
  return [edition(own), ...others.map(edition)];
}

let editions: Promise<Editions> | undefined;

/** Every language of the site, its own first. Published once a build, anew at each call while developing. */
export function editionsOf(): Promise<Editions> {
  if (import.meta.env.DEV || !editions) editions = readEditions();
  return editions;
}
