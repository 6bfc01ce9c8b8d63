import type { Entry } from "../lookup/shape.ts";

/** What the product says, in one language; without a language where it words it in one only. */
export interface Message {
  text: string;
  lang?: string;
  /** What the language is called, for a reader of the page. */
  language?: string;
}

/** An entry's message in each language that the product words it in, the reader's own first. */
export function messagesOf({ message, messages }: Entry, reader: string): Message[] {
  if (messages === undefined) return message === undefined ? [] : [{ text: message }];
  const names = new Intl.DisplayNames([reader], { type: "language" });
  return Object.entries(messages)
    .map(([lang, text]) => ({ text, lang, language: names.of(lang) ?? lang }))
    .toSorted((a, b) => Number(b.lang === reader) - Number(a.lang === reader));
}
