import { slug } from "../lookup/slug.ts";
import type { About, Reason } from "./events.ts";
import { readHelp } from "./read.ts";
import type { Help } from "./read.ts";

/** A code's help; undefined where the knowledge base has no such code; else why there is none. */
export type Answer = Help | Reason | undefined;

/** Milliseconds until the knowledge base counts as not answering. */
const PATIENCE = 8000;

/** Asks the knowledge base at `src` for a code. Never rejects. */
export async function load(
  src: string,
  { product, code }: About,
  signal: AbortSignal,
): Promise<Answer> {
  const init: RequestInit = {
    credentials: "omit",
    headers: { accept: "application/json" },
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
  };
  let help: Help | undefined;
  try {
    // Which case the product's letters have is not known here: these two cover all.
    for (const name of new Set([slug(code), slug(code, "lower")])) {
      const path = `api/v1/${encodeURIComponent(product)}/${name}.json`;
      const response = await fetch(new URL(path, src), init);
      if (response.ok) {
        const found = readHelp(await response.json());
        if (found.code === code) return found;
        // One that differs in case; shown where the very code has no document.
        help ??= found;
      } else if (response.status !== 404) return `status ${response.status}`;
    }
    return help;
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): Reason {
  const { name } = error instanceof Error ? error : Error();
  return name === "SyntaxError" ? "content" : name === "TimeoutError" ? "timeout" : "network";
}
