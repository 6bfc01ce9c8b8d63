import { toLower } from "./fold.ts";
import { found } from "./found.ts";
import type { Finding } from "./lookup.ts";
import { readCatalogues } from "./memory.ts";
import type { Catalogues, Memory } from "./memory.ts";
import type { Context } from "./rank.ts";
import { readCode } from "./read-code.ts";
import { resolve } from "./resolve.ts";
import type { Guess } from "./resolve.ts";

type Find = (input: string, context?: Context) => Finding;

/** `find` in memory; the answer to a code that is typed exactly is made once. */
export function finder({ products, byKey }: Memory, guess?: Guess): Find {
  const answers = new Map<string, Finding>();
  return (input, context) => {
    const known = !context && answers.get(input);
    if (known) return known;
    const resolved = resolve(readCode(input, products, context), byKey, guess);
    if (resolved.kind !== "found") return resolved;
    const finding = found(resolved, resolved.code.entries, context);
    if (!context && resolved.code.code === input) answers.set(input, finding);
    return finding;
  };
}

const finders = new WeakMap<object, Find>();

/**
 * What `createLookup(catalogues).find` answers, without guesses (`nearest` is empty), for an
 * application that needs no more: its bundle is a quarter. The catalogues are as published; a code
 * without a slug is taken to have itself in lower case. They are read when first given; later
 * changes of them are not seen. Answers to codes typed exactly, without a context, are shared: do
 * not change them.
 */
export function find(catalogues: Catalogues, input: string, context?: Context): Finding {
  const known = finders.get(catalogues) ?? finder(readCatalogues(catalogues, "/", toLower));
  finders.set(catalogues, known);
  return known(input, context);
}
