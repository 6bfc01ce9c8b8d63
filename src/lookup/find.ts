import { findIn } from "./find-in.ts";
import type { Finding } from "./lookup.ts";
import { memorySource } from "./memory-source.ts";
import type { Catalogues } from "./memory-source.ts";
import type { Context } from "./rank.ts";
import { now } from "./source.ts";
import type { Source } from "./source.ts";

type Find = (input: string, context?: Context) => Finding;

/** `find` over a source; the answer to a code that is typed exactly is made once. */
export function finder(source: Source): Find {
  const answers = new Map<string, Finding>();
  return (input, context) => {
    const known = context ? undefined : answers.get(input);
    if (known) return known;
    const finding = now(findIn(source, input, context));
    if (!context && finding.kind === "found" && finding.code.code === input)
      answers.set(input, finding);
    return finding;
  };
}

const finders = new WeakMap<object, Find>();

const toLower = (code: string): string => code.toLowerCase();

/**
 * What `createLookup(catalogues).find` answers, without guesses (`nearest` is empty), for an
 * application that needs no more: its bundle is a quarter. The catalogues are as published; a code
 * without a slug is taken to have itself in lower case. They are read when first given; later
 * changes of them are not seen. Answers to codes typed exactly, without a context, are shared: do
 * not change them.
 */
export function find(catalogues: Catalogues, input: string, context?: Context): Finding {
  const known = finders.get(catalogues) ?? finder(memorySource(catalogues, "/", toLower));
  finders.set(catalogues, known);
  return known(input, context);
}
