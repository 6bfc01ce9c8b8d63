import type { Brief, SiteCodes } from "../../lookup/index.ts";

/** Codes that an input may mean, and how they relate to it. */
export interface Suggestions {
  codes: Brief[];
  /** What was asked for, where no entry has it: then the codes are guesses. */
  missing?: string;
  /** The one code that was meant, spelled exactly or nearly. */
  meant?: Brief;
  /** Whether the input has the form of a code; a sentence is read as an error. */
  isCode: boolean;
}

/** So many codes are suggested. */
const MOST = 8;

/** What the lookup makes of a short input. */
export async function suggest(
  lookup: SiteCodes,
  input: string,
  product?: string,
): Promise<Suggestions> {
  const resolved = await lookup.resolve(input, { product });
  const isOwn = (brief: Brief): boolean => !product || brief.product === product;
  const begun = (await lookup.complete(input, MOST)).filter(isOwn);
  if (resolved.kind === "found") {
    const { code: meant } = resolved;
    const others = begun.filter(({ url }) => url !== meant.url);
    return { codes: [meant, ...others], meant, isCode: true };
  }
  if (resolved.kind === "several") return { codes: resolved.codes, isCode: true };
  const { asked, isCode, nearest } = resolved;
  if (begun.length > 0) return { codes: begun, isCode };
  return isCode ? { codes: nearest.filter(isOwn), missing: asked, isCode } : { codes: [], isCode };
}
