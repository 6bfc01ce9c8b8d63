import { isCatalogue } from "../../lookup/catalogue.ts";
import type { CatalogueInput } from "../../lookup/catalogue.ts";
import { isIndex } from "../../lookup/index-shape.ts";
import type { Reason } from "../events.ts";

/** Why an index could not be had. */
export class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * The codes and messages of a product, or of all products of the knowledge base where none is
 * given. Rejects with a `Refusal`.
 */
export async function fetchIndex(
  base: string,
  product: string,
  patience: number,
): Promise<CatalogueInput[]> {
  const signal = AbortSignal.timeout(patience);
  const fetchJson = async <T extends object>(
    path: string,
    is: (value: object) => value is T,
  ): Promise<T> => {
    let reason: Reason = "network";
    try {
      const response = await fetch(`${base}lookup/v1/${path}.json`, { signal });
      reason = response.ok ? "content" : `status ${response.status}`;
      const value: unknown = response.ok ? await response.json() : undefined;
      if (value instanceof Object && is(value)) return value;
    } catch {
      if (signal.aborted) reason = "timeout";
    }
    throw new Refusal(reason);
  };
  const slugs = product
    ? [product]
    : (await fetchJson("index", isIndex)).products.map(({ slug }) => slug);
  return Promise.all(slugs.map((slug) => fetchJson(`errors/${slug}`, isCatalogue)));
}
