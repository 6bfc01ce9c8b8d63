import { createLookup } from "../../lookup/index.ts";
import type { CatalogueInput, Endpoint, Match } from "../../lookup/index.ts";
import type { Content, ProductFile } from "../content.ts";
import { list } from "../entries.ts";
import type { AnyEntry } from "../entries.ts";
import type { Fault } from "../fault.ts";
import type { Rule } from "./rule.ts";

/** What a writer says a reader may paste finds its entry first; what looks alike does not. */
export const examples: Rule = ({ content, entries, placeOf }) => {
  const told = entries.filter(
    ({ matter }) => matter.examples.length + matter.counterexamples.length > 0,
  );
  if (told.length === 0) return [];
  const lookup = createLookup<Record<never, never>>(
    content.products.map((product) => toCatalogue(product, content, entries)),
  );

  return told.flatMap((entry): Fault[] => {
    const { matter } = entry;
    const first = (text: string) => lookup.identify(text).matches[0];
    const fault = (key: string, i: number, what: string, mend: string): Fault => ({
      file: entry.file,
      ...placeOf(entry, [key, i]),
      what,
      mend,
    });
    return [
      ...matter.examples.flatMap((text, i) => {
        const match = first(text);
        if (match && isOf(match, entry)) return [];
        const found = match ? `finds ${nameOf(match)} first` : "finds no entry";
        return [
          fault(
            "examples",
            i,
            `The example ${found}.`,
            "Give it the code or the whole message, mend the entry's, or take it out.",
          ),
        ];
      }),
      ...matter.counterexamples.flatMap((text, i) => {
        const match = first(text);
        if (!match || !isOf(match, entry)) return [];
        return [
          fault(
            "counterexamples",
            i,
            "The counterexample finds this entry first.",
            "Make it an example, or say more in the entry that it belongs to.",
          ),
        ];
      }),
    ];
  });
};

function isOf({ code, entry }: Match, { product, id, matter }: AnyEntry): boolean {
  return code.product === product && code.code === matter.code && entry.id === id;
}

const nameOf = ({ code, entry }: Match) =>
  entry.id === "main" ? `“${code.code}”` : `“${code.code}” (${entry.id})`;

/** As much of a product's catalogue as reading errors needs. */
function toCatalogue(
  { product, matter }: ProductFile,
  content: Content,
  entries: readonly AnyEntry[],
): CatalogueInput {
  const endpoints = content.endpoints
    .filter((endpoint) => endpoint.product === product)
    .map(({ name, matter: { method, path } }): Endpoint => ({ id: name, method, path }));
  const byCode = Map.groupBy(
    entries.filter((entry) => entry.product === product),
    (entry) => entry.matter.code,
  );
  return {
    product: {
      slug: product,
      name: matter.name,
      letters: matter.letters,
      codePlaces: matter.codePlaces,
    },
    codes: [...byCode].map(([code, own]) => ({
      code,
      entries: own.map(({ id, matter: { message, ...matter } }) => ({
        id,
        ...(typeof message === "string" && { message }),
        ...(typeof message === "object" && { messages: message }),
        status: list(matter.status),
        endpoints: endpoints.filter(({ id }) => list(matter.endpoints).includes(id)),
        eras: matter.eras.map(({ from, before }) => ({
          ...(from && { from: { id: from, name: from } }),
          ...(before && { before: { id: before, name: before } }),
        })),
        ...(matter.retired && { retired: { ...matter.retired, see: [] } }),
      })),
    })),
  };
}
