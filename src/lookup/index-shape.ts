import type { Brief } from "./brief.ts";
import type { Product } from "./catalogue.ts";

/** A code in an index file: a brief without what follows from product and code. */
export type IndexCode = Pick<Brief, "product" | "code" | "entries">;

/**
 * `lookup/v1/index.json`. A small index holds its `codes`. A larger one is cut into files
 * `lookup/v1/head/{n}.json`, sorted by key, and `lookup/v1/tail/{n}.json`, sorted by reversed key,
 * each an array of `IndexCode`; `head[n]` and `tail[n]` are the first keys in them.
 */
export interface IndexFile {
  v: 1;
  lang: string;
  products: Product[];
  codes?: IndexCode[];
  head?: string[];
  tail?: string[];
}

export const isIndex = (value: object): value is IndexFile => "products" in value;

export const isChunk = (value: object): value is IndexCode[] => Array.isArray(value);
