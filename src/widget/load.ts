import { slug } from "../lookup/slug.ts";
import type { About, Reason } from "./events.ts";
import { isHelp, toHelp } from "./read.ts";
import type { Help } from "./read.ts";

/** A code's help; undefined where the knowledge base has no such code; else why there is none. */
export type Answer = Help | Reason | undefined;

/** Asks the knowledge base at `base` for a code. Never rejects; takes an abort for a time-out. */
export async function load(
  base: string,
  { product, code }: About,
  signal: AbortSignal,
): Promise<Answer> {
  const headers = { accept: "application/json" };
  let reason: Reason = "network";
  try {
    // Which case the product's letters have is not known here: these two cover all.
    for (const name of new Set([slug(code), slug(code, "lower")])) {
      const url = `${base}api/v1/${product}/${name}.json`;
      const response = await fetch(url, { credentials: "omit", headers, signal });
      if (response.status === 404) continue;
      if (!response.ok) return `status ${response.status}`;
      reason = "content";
      const help: unknown = await response.json();
      return isHelp(help) ? toHelp(help, response.url) : reason;
    }
    return undefined;
  } catch {
    return signal.aborted ? "timeout" : reason;
  }
}
