import type { SearchWords } from "../catalogue/strings/index.ts";

/** The words that the page gave its search box as JSON. */
export function readWords(json: string | undefined): SearchWords {
  const words: unknown = JSON.parse(json ?? "null");
  if (!isWords(words)) throw new Error("The search box has no words.");
  return words;
}

/** The page and this script come from one build, so that one word stands for all. */
function isWords(value: unknown): value is SearchWords {
  return typeof value === "object" && value !== null && "noEntry" in value;
}
