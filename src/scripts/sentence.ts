import type { SearchWords } from "../catalogue/strings/index.ts";
import type { SiteCodes } from "../lookup/index.ts";
import type { Item } from "./answer.ts";
import { openReader } from "./reading/reader.ts";
import { fill } from "../catalogue/strings/fill.ts";

const LIMIT = 8;

/** Entries whose message a sentence is, as far as that is at least likely. */
export async function searchSentence(
  sentence: string,
  site: { root: string; codes: SiteCodes },
  words: SearchWords,
): Promise<Item[]> {
  const { read } = await openReader();
  const { matches } = await read(sentence, site);
  return matches
    .filter(({ confidence }) => confidence !== "possible")
    .slice(0, LIMIT)
    .map(({ code, entry }) => ({
      url: `${code.url}#${entry.id}`,
      code: code.code,
      title: entry.title,
      detail: [
        ...entry.status.map((status) => fill(words.status, { status })),
        ...entry.endpoints.map(({ method, path }) => `${method} ${path}`),
      ].join(" · "),
    }));
}
