import { slug } from "../lookup/slug.ts";
import type { About, Reason } from "./events.ts";
import { readHelp } from "./read.ts";
import type { Help } from "./read.ts";

/** A code's help; undefined where the knowledge base has no such code; else why there is none. */
export type Answer = Help | Reason | undefined;

/** Milliseconds until the knowledge base counts as not answering. */
const PATIENCE = 8000;

/** Asks the knowledge base at `src` for a code. Never rejects; nobody reads the answer after an abort. */
export async function load(
  src: string,
  { product, code }: About,
  signal: AbortSignal,
): Promise<Answer> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  const headers = { accept: "application/json" };
  let help: Help | undefined;
  try {
    // Which case the product's letters have is not known here: these two cover all.
    for (const name of new Set([slug(code), slug(code, "lower")])) {
      const url = new URL(`api/v1/${encodeURIComponent(product)}/${name}.json`, src);
      const response = await fetch(url, { credentials: "omit", headers, signal: limit });
      if (response.ok) {
        const found = readHelp(await response.json());
        if (found.code === code) return found;
        // One that differs in case; shown where the very code has no document.
        help ??= found;
      } else if (response.status !== 404) return `status ${response.status}`;
    }
    return help;
  } catch (error) {
    if (error instanceof SyntaxError) return "content";
    return limit.aborted ? "timeout" : "network";
  }
}
