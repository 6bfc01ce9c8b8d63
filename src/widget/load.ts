import { slug } from "../lookup/slug.ts";
import type { About, Reason } from "./events.ts";
import { isHelp } from "./read.ts";
import type { Help } from "./read.ts";

/** A code's help; undefined where the knowledge base has no such code; else why there is none. */
export type Answer = Help | Reason | undefined;

/** Which code is asked for, where, and what is known of the call. */
export interface Wanted extends About {
  /** Address of the knowledge base, with a slash at its end. */
  base: string;
  /** The language to prefer to the knowledge base's own. */
  lang: string;
  status?: string | undefined;
  endpoint?: string | undefined;
  /** Id of the entry that the error means, where that is known. */
  entry?: string;
}

/** Characters of a code's document; a longer one is none. */
const LONGEST = 1e6;

/** Asks the knowledge base for a code. Never rejects; takes an abort for a time-out. */
export async function load(
  { base, lang, product, code }: Wanted,
  signal: AbortSignal,
): Promise<Answer> {
  let reason: Reason = "network";
  try {
    for (const root of new Set([lang && `${lang.toLowerCase()}/`, ""]))
      // Which case the product's letters have is not known here: these two cover all.
      for (const name of new Set([slug(code), slug(code, "lower")])) {
        const url = `${base}${root}api/v1/${product}/${name}.json`;
        const response = await fetch(url, { signal });
        if (response.status === 404) continue;
        if (!response.ok) return `status ${response.status}`;
        reason = "content";
        const help: unknown = JSON.parse((await response.text()).slice(0, LONGEST));
        return isHelp(help) ? { ...help, base: response.url } : reason;
      }
    return undefined;
  } catch {
    return signal.aborted ? "timeout" : reason;
  }
}
