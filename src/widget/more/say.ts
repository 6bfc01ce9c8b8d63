import type { View } from "../view.ts";
import type { Say } from "../words/english.ts";
import { wordsOf } from "./words.ts";

/** What the view says; where it was made before this script was there, with the words of this. */
export function sayOf({ say, lang = "en" }: View): Say {
  const words: Record<string, string | undefined> = { ...wordsOf(lang) };
  return (key, value = "") =>
    say(key, value) || (words[key] ?? "").replace("{}", () => String(value));
}
