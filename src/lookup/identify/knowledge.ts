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
  /** By code in lower case, by `product/slug` and by `product/slug#id`. */
  byName: Map<string, Candidate[]>;
  /** By message made `plain`. */
  byMessage: Map<string, Candidate[]>;
  /** See `shapeOf`. */
  shapes: Set<string>;
  messages: Messages;
}

/** A code with a 9 for each digit: what looks like a code has the shape of one. */
export const shapeOf = (code: string): string => code.replace(/\d/g, "9");

/** The words of a text in lower case, a space before and behind each. */
export const plain = (text: string): string =>
  ` ${text} `.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");

export function readKnowledge(
  products: readonly Product[],
  documents: ReadonlyMap<CodeRef, CodeInput>,
): Knowledge {
  const byName = new Map<string, Candidate[]>();
  const byMessage = new Map<string, Candidate[]>();
  const shapes = new Set<string>();
  const messages: [string, Candidate][] = [];
  for (const [{ product, code, slug, url }, { entries = [] }] of documents) {
    shapes.add(shapeOf(code));
    for (const input of entries.length ? entries : [{}]) {
      const entry = toEntry(input, code);
      const candidate = { code: { product, code, slug, url }, entry };
      const texts = [...new Set([entry.message, ...Object.values(entry.messages ?? {})])].filter(
        (text) => text !== undefined,
      );
      for (const name of [
        code.toLowerCase(),
        `${product}/${slug}`,
        `${product}/${slug}#${entry.id}`,
      ])
        push(byName, name, candidate);
      for (const text of texts) {
        push(byMessage, plain(text), candidate);
        messages.push([text, candidate]);
      }
    }
  }
  return { products, byName, byMessage, shapes, messages: readMessages(messages) };
}
