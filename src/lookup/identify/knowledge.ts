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
  /** By code in lower case, and by `product/slug`. */
  byName: Map<string, Candidate[]>;
  /** See `shapeOf`. */
  shapes: Set<string>;
  messages: Messages<Candidate>;
  /** Words of messages, by number. */
  numbers: Map<string, number>;
}

/** What kinds of signs a code has, in order: `ORA-00001` as `AAA-99999`. */
export const shapeOf = (code: string): string =>
  code
    .replace(/\d/g, "9")
    .replace(/\p{Lu}/gu, "A")
    .replace(/\p{Ll}/gu, "a");

export function readKnowledge(
  products: readonly Product[],
  documents: ReadonlyMap<CodeRef, CodeInput>,
): Knowledge {
  const byName = new Map<string, Candidate[]>();
  const shapes = new Set<string>();
  const numbers = new Map<string, number>();
  const messages: [string, Candidate][] = [];
  for (const [{ product, code, slug, url }, { entries = [] }] of documents) {
    const candidates = (entries.length ? entries : [{}]).map((entry) => ({
      code: { product, code, slug, url },
      entry: toEntry(entry, code),
    }));
    for (const name of [code.toLowerCase(), `${product}/${slug}`])
      byName.set(name, [...(byName.get(name) ?? []), ...candidates]);
    shapes.add(shapeOf(code));
    for (const candidate of candidates) {
      const { message, messages: worded } = candidate.entry;
      for (const text of new Set([message, ...Object.values(worded ?? {})]))
        if (text) messages.push([text, candidate]);
    }
  }
  const number = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, known);
    return known;
  };
  return { products, byName, shapes, messages: readMessages(messages, number), numbers };
}
