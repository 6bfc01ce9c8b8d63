import type { Brief } from "./brief.ts";
import type { ByKey } from "./by-key.ts";
import { fold, toLower } from "./fold.ts";
import type { Resolution } from "./lookup.ts";
import type { Reading } from "./read-code.ts";

/** Codes that may have been meant by what no code has: see `nearest`. */
export type Guess = (reading: Reading, codes: ByKey) => Brief[];

/** Which of the codes a reading asks for. */
export function resolve<B extends Brief>(
  reading: Reading,
  codes: ByKey<B>,
  guess?: Guess,
): Resolution<B> {
  const { asked, isCode, product, status, spellings, mentions } = reading;
  for (const text of [...spellings, ...mentions])
    // Spelled exactly so; else but for case; else in any way, unless a sentence only mentions it.
    for (const form of [String, toLower, mentions.includes(text) ? toLower : fold]) {
      const [code, ...others] = (codes.get(fold(text)) ?? []).filter(
        (code) => (!product || code.product === product) && form(code.code) === form(text),
      );
      if (code)
        return others[0]
          ? { kind: "several", codes: [code, ...others] }
          : { kind: "found", code, status };
    }
  return { kind: "none", asked, isCode, nearest: guess?.(reading, codes) ?? [] };
}
