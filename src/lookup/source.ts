import type { Brief } from "./brief.ts";
import type { ByKey } from "./by-key.ts";
import type { CodeInput, Product } from "./catalogue.ts";

type Maybe<T> = T | Promise<T>;

/** Where codes are kept: answers at once from memory, later from the files of a site. */
export interface Source {
  products(): Maybe<Product[]>;
  /** Codes, among them all whose key begins with `start`. */
  codes(start: string): Maybe<ByKey<Brief>>;
  /** Codes that may have been meant by a key that no code has, best first: see `nearest`. */
  guess(key: string, product?: string): Maybe<Brief[]>;
  /** What is published of a code that the source has given. */
  document(code: Brief): Maybe<CodeInput>;
}

/** An algorithm that pauses at each answer which is not there yet: one text for both sources. */
export type Steps<T> = Generator<Promise<void>, T, void>;

/** The answer of a source, inside an algorithm: `const all = yield* answer(source.products())`. */
export function* answer<T>(value: Maybe<T>): Steps<T> {
  if (!(value instanceof Promise)) return value;
  const answers: T[] = [];
  yield value.then((it) => void answers.push(it));
  for (const it of answers) return it;
  throw new Error("No answer yet");
}

/** Runs an algorithm over a source that answers at once. */
export function now<T>(steps: Steps<T>): T {
  const step = steps.next();
  if (step.done) return step.value;
  throw new Error("No answer yet");
}

/** Runs an algorithm over any source. Rejects with the source's error. */
export async function later<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await step.value;
  }
}
