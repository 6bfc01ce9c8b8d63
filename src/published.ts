import { getCollection } from "astro:content";
import { editionsOf } from "./catalogue/index.ts";
import type { Editions } from "./catalogue/index.ts";

async function readEditions(): Promise<Editions> {
  const dataOf = <Data>(items: { data: Data }[]): Data[] => items.map(({ data }) => data);
  const [site] = dataOf(await getCollection("sites"));
  if (!site) throw new Error("content/site.yaml is missing.");
  const content = {
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
  return editionsOf(content, import.meta.env.BASE_URL);
}

let editions: Promise<Editions> | undefined;

/** What the pages show. Published once a build, anew at each call while developing. */
export function published(): Promise<Editions> {
  if (import.meta.env.DEV || !editions) editions = readEditions();
  return editions;
}
