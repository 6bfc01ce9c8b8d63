import { identify } from "../lookup/identify/identify.ts";
import type { Resolution } from "../lookup/index.ts";
import { siteKnowledge } from "./reading/knowledge.ts";
import { join, split } from "./reading/pieces.ts";
import type { ReadOptions, Reading } from "./reading/reader.ts";

/** Reads pasted texts and sentences, in the page. Fetched when there is one. */

/** A longer text is not asked for as a code. */
const TYPED = 200;

const NOTHING: Resolution = { kind: "none", asked: "", isCode: false, nearest: [] };

export async function read(
  text: string,
  { root, codes, context = {}, tell }: ReadOptions,
): Promise<Reading> {
  const knowledge = await siteKnowledge(root);
  const typed = text.trim().length <= TYPED ? await codes.resolve(text, context) : NOTHING;
  const pieces: { at: number; reading: Reading }[] = [];
  for (const { start, end } of split(text)) {
    if (tell?.(start / text.length) === false) throw new Error("Nobody waits for it.");
    if (start > 0) await new Promise((resolve) => setTimeout(resolve));
    const reading = identify(knowledge, text.slice(start, end), context, () => typed);
    pieces.push({ at: start, reading });
  }
  return join(text, pieces);
}
