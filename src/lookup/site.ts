import { toBrief } from "./brief.ts";
import { byKey } from "./by-key.ts";
import type { ByKey } from "./by-key.ts";
import { isCatalogue, isCode, toEntry } from "./catalogue.ts";
import type { CatalogueInput } from "./catalogue.ts";
import { complete, startOf } from "./complete.ts";
import { fold } from "./fold.ts";
import { found } from "./found.ts";
import { isChunk, isIndex } from "./index-shape.ts";
import { loader } from "./load.ts";
import type { Fetch } from "./load.ts";
import type { Resolution, SiteCodes } from "./lookup.ts";
import { halves, nearest } from "./nearest.ts";
import { reverse } from "./order.ts";
import { readCode } from "./read-code.ts";
import type { Context } from "./rank.ts";
import { resolve } from "./resolve.ts";
import type { Letters } from "./shape.ts";
import { slug } from "./slug.ts";

export interface OpenOptions {
  fetch?: Fetch;
  /** By product, where it is not "upper": `url` answers before the site can say it. */
  letters?: Readonly<Record<string, Letters>>;
}

/** What a deployed site answers. */
export interface Site<Codes> extends SiteCodes<Codes> {
  /** Address of the site, with a slash at its end. */
  base: string;
  /** Of every product its codes with their messages, without remedies. */
  catalogues(): Promise<CatalogueInput[]>;
}

/** Chunks read for one beginning: only guesses could ask for more, and are not worth it. */
const MOST = 8;

/**
 * The codes of a deployed site. Each file is fetched once, a failed one again when next asked for.
 * Every answer rejects with an `Error` that names the file, where one is missing or broken.
 */
export function openSite<Codes>(
  base: string,
  { fetch: get = (url) => fetch(url), letters = {} }: OpenOptions,
): Site<Codes> {
  const root = base.replace(/\/?$/, "/");
  const load = loader(root, get);
  const index = () => load("lookup/v1/index.json", isIndex);

  /** Codes, among them all whose keys begin with one of `heads`, or end with `tail`. */
  async function among(heads: readonly string[], tail?: string): Promise<ByKey> {
    const { products, codes = [], ...sides } = await index();
    const files = (side: "head" | "tail", start: string) =>
      (sides[side] ?? [])
        .flatMap((first, n, { [n + 1]: next }) =>
          first.startsWith(start) || (first <= start && (!next || next > start))
            ? `lookup/v1/${side}/${n}.json`
            : [],
        )
        .slice(0, MOST);
    const wanted = heads.flatMap((start) => files("head", start));
    if (tail) wanted.push(...files("tail", reverse(tail)));
    const chunks = await Promise.all([...new Set(wanted)].map((file) => load(file, isChunk)));
    return byKey(
      [codes, ...chunks]
        .flat()
        .flatMap(({ product, code, entries }) =>
          products
            .filter((known) => known.slug === product)
            .map((known) => toBrief(code, entries, known, slug(code, known.letters), root)),
        ),
    );
  }

  async function decide(input: string, context?: Context): Promise<Resolution> {
    const { products } = await index();
    const reading = readCode(input, products, context);
    const codes = await among(
      [...reading.spellings, ...reading.mentions].map(fold).filter(Boolean),
    );
    const resolution = resolve(reading, codes);
    const { key, heads, tail } = halves(reading);
    return resolution.kind === "none" && key
      ? resolve(reading, await among(heads, tail), nearest)
      : resolution;
  }

  return {
    base: root,
    async find(input, context) {
      const resolved = await decide(input, context);
      if (resolved.kind !== "found") return resolved;
      const { product, code, slug } = resolved.code;
      const { entries = [] } = await load(`api/v1/${product}/${slug}.json`, isCode);
      return found(
        resolved,
        entries.map((entry) => toEntry(entry, code)),
        context,
      );
    },
    resolve: decide,
    complete: async (prefix, limit) =>
      complete(await among(fold(prefix) ? [startOf(prefix)] : []), prefix, limit),
    url: (product, code) => `${root}${product}/${slug(code, letters[product])}/`,
    async catalogues() {
      const { products } = await index();
      return Promise.all(
        products.map(({ slug }) => load(`lookup/v1/errors/${slug}.json`, isCatalogue)),
      );
    },
  };
}
