import { isCatalogue } from "../../lookup/catalogue.ts";
import { readKnowledge } from "../../lookup/identify/knowledge.ts";
import type { Knowledge } from "../../lookup/identify/knowledge.ts";
import { isIndex } from "../../lookup/index-shape.ts";
import { readCatalogues } from "../../lookup/memory.ts";
import { slug } from "../../lookup/slug.ts";

let known: Promise<Knowledge> | undefined;

/**
 * What the site knows of its codes, fetched once; a failed file again when next asked for. Made of
 * the parts of `openLookup` that read texts: the search box has the others already.
 */
export function siteKnowledge(root: string): Promise<Knowledge> {
  known ??= fetchKnowledge(root);
  known.catch(() => (known = undefined));
  return known;
}

async function fetchKnowledge(root: string): Promise<Knowledge> {
  const { products } = await fetchJson(`${root}lookup/v1/index.json`, isIndex);
  const catalogues = await Promise.all(
    products.map((product) =>
      fetchJson(`${root}lookup/v1/errors/${product.slug}.json`, isCatalogue),
    ),
  );
  return readKnowledge(products, readCatalogues(catalogues, root, slug).codes);
}

async function fetchJson<T>(url: string, is: (value: object) => value is T & object): Promise<T> {
  const response = await fetch(url);
  const value: unknown = response.ok ? await response.json() : undefined;
  if (typeof value === "object" && value && is(value)) return value;
  throw new Error(`${url} is not of the lookup.`);
}
