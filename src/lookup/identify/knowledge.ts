import { push } from "../by-key.ts";
import { toEntry } from "../catalogue.ts";
import type { CodeInput, Product } from "../catalogue.ts";
import type { CodeRef, Entry } from "../shape.ts";
import { readMessages } from "./messages.ts";
import type { Messages } from "./messages.ts";

/** An entry with its code: what an input may mean. */
export interface Candidate {
  code: CodeRef;
  entry: Entry;
}

/** What is known of all codes, ready to be found in an input. */
export interface Knowledge {
  products: readonly Product[];
  /** By code; by code in lower case, with `~` before it; by `/product/slug` and `/product/slug#id`. */
  byName: Map<string, Candidate[]>;
  /** See `shapeOf`. */
  shapes: Set<string>;
  messages: Messages<Candidate>;
}

/** What kinds of signs a code has, in order: `ORA-00001` as `AAA-99999`. */
export const shapeOf = (code: string): string =>
  code
    .replace(/\d/g, "9")
    .replace(/\p{Lu}/gu, "A")
    .replace(/\p{Ll}/gu, "a");

export function readKnowledge(
  products: readonly Product[],
  codes: readonly (CodeRef & CodeInput)[],
): Knowledge {
  const byName = new Map<string, Candidate[]>();
  const shapes = new Set<string>();
  const texts: [string, Candidate][] = [];
  for (const { product, code, slug, url, entries = [] } of codes) {
    shapes.add(shapeOf(code));
    for (const input of entries.length ? entries : [{}]) {
      const entry = toEntry(input, code);
      const candidate = { code: { product, code, slug, url }, entry };
      for (const name of [
        code,
        `~${code.toLowerCase()}`,
        `/${product}/${slug}`,
        `/${product}/${slug}#${entry.id}`,
      ])
        push(byName, name, candidate);
      for (const text of new Set([entry.message, ...Object.values(entry.messages ?? {})]))
        if (text) texts.push([text, candidate]);
    }
  }
  return { products, byName, shapes, messages: readMessages(texts) };
}
