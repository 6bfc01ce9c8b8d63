import type { Cause } from "../../lookup/shape.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import type { Strings } from "./strings.ts";

export type { SearchWords, Strings } from "./strings.ts";
export type { ReadWords } from "./read-words.ts";
export type { TicketWords } from "./ticket-words.ts";

const LANGUAGES: Readonly<Record<string, Strings>> = { de, en };

/** The texts of a language; English where it has none yet. */
export function stringsOf(lang: string): Strings {
  return LANGUAGES[lang] ?? LANGUAGES[lang.split("-")[0] ?? ""] ?? en;
}

/** When trying again helps, in words; undefined where a cause does not say. */
export function retryText({ retry, retryAfter }: Cause, t: Strings): string | undefined {
  if (retry === undefined) return undefined;
  return retry === "after" ? t.retryAfter(retryAfter ?? 0) : t.retry[retry];
}
