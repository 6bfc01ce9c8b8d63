import type { Brief } from "./brief.ts";
import { byKey } from "./by-key.ts";
import type { ByKey } from "./by-key.ts";
import type { CodeInput, Product } from "./catalogue.ts";
import type { Source } from "./source.ts";

/** A `Source` of documents that are here: it answers at once. */
export function memorySource(
  products: Product[],
  documents: ReadonlyMap<Brief, CodeInput>,
): Source {
  // Made when first asked for.
  let all: ByKey<Brief> | undefined;
  const codes = () => (all ??= byKey(documents.keys()));
  return {
    products: () => products,
    codes,
    near: codes,
    document: (code) => documents.get(code) ?? { code: code.code },
  };
}
