import type { Brief } from "./brief.ts";
import type { CodeInput, Product } from "./catalogue.ts";
import { order, pick } from "./order.ts";
import type { Keyed } from "./order.ts";
import type { Source } from "./source.ts";

/** A `Source` of documents that are here: it answers at once. */
export function memorySource(
  products: Product[],
  documents: ReadonlyMap<Brief, CodeInput>,
): Source {
  const codes = [...documents.keys()];
  // Each is made when first asked for: only guesses need "tail".
  const ordered: { head?: Keyed<Brief>[]; tail?: Keyed<Brief>[] } = {};
  return {
    products: () => products,
    codes: (question) => pick((ordered[question.side] ??= order(codes, question.side)), question),
    document: (code) => documents.get(code) ?? { code: code.code },
  };
}
