import { makeBrief } from "./brief.ts";
import type { Brief } from "./brief.ts";
import { byKey } from "./by-key.ts";
import type { ByKey } from "./by-key.ts";
import { isCatalogue, isCode } from "./catalogue.ts";
import type { CatalogueInput } from "./catalogue.ts";
import { isChunk, isIndex } from "./index-shape.ts";
import type { IndexCode } from "./index-shape.ts";
import { halves, nearest } from "./nearest.ts";
import { reverse } from "./order.ts";
import { slug } from "./slug.ts";
import type { Source } from "./source.ts";

/** As much of `fetch` as the lookup uses. */
export type Fetch = (
  url: string,
) => Promise<{ ok: boolean; status: number; json(): Promise<unknown> }>;

interface Catalogues {
  /** Of every product its codes with their messages, without remedies. */
  catalogues(): Promise<CatalogueInput[]>;
}

/** Chunks read for one question: only guesses could ask for more, and are not worth it. */
const MOST = 8;

/**
 * A `Source` of a deployed site. Each file is fetched once, a failed one again when next asked
 * for. Every answer rejects with an `Error` that names the file, where one is missing or broken.
 */
export function siteSource(base: string, fetch: Fetch): Source & Catalogues {
  const load = loader(base, fetch);
  const index = () => load("lookup/v1/index.json", isIndex);

  /** The codes among which all stand whose keys, read from that side, begin so. */
  async function around(side: "head" | "tail", start: string): Promise<IndexCode[]> {
    const { codes = [], [side]: chunks } = await index();
    if (!chunks) return codes;
    const files = chunks.flatMap((first, n) => {
      const next = chunks[n + 1];
      const isThere = first.startsWith(start) || (first <= start && (!next || next > start));
      return isThere ? [`lookup/v1/${side}/${n}.json`] : [];
    });
    return (await Promise.all(files.slice(0, MOST).map((file) => load(file, isChunk)))).flat();
  }

  async function among(...parts: Promise<IndexCode[]>[]): Promise<ByKey<Brief>> {
    const { products } = await index();
    const codes = (await Promise.all(parts)).flat();
    return byKey(
      codes.flatMap(({ product, code, entries }) => {
        const filled = entries.map((entry) => ({ status: [], endpoints: [], ...entry }));
        return products
          .filter((known) => known.slug === product)
          .map((known) => makeBrief(code, filled, known, base, slug(code, known.letters)));
      }),
    );
  }

  return {
    products: async () => (await index()).products,
    codes: (start) => among(around("head", start)),
    async guess(key, product) {
      const { head, tail, swapped } = halves(key);
      const near = await among(
        ...[key, swapped, head].map((start) => around("head", start)),
        around("tail", reverse(tail)),
      );
      return nearest(key, near, product);
    },
    async catalogues() {
      const { products } = await index();
      return Promise.all(
        products.map(({ slug }) => load(`lookup/v1/errors/${slug}.json`, isCatalogue)),
      );
    },
    document: ({ product, slug }) => load(`api/v1/${product}/${slug}.json`, isCode),
  };
}

function loader(base: string, fetch: Fetch) {
  const files = new Map<string, Promise<unknown>>();
  return async function load<T>(path: string, is: (value: object) => value is T & object) {
    const url = base + path;
    try {
      const file = files.get(url) ?? read(url, fetch);
      files.set(url, file);
      const value = await file;
      if (typeof value === "object" && value && is(value)) return value;
      throw new Error(`${url} is not of the lookup`);
    } catch (error) {
      files.delete(url);
      throw error;
    }
  };
}

async function read(url: string, fetch: Fetch): Promise<unknown> {
  const response = await fetch(url);
  if (response.ok) return response.json();
  throw new Error(`${url}: ${response.status}`);
}
