import type { CodeDocument, Entry } from "../lookup/shape.ts";

/** Any part may be absent: what a document holds is not checked, and fails to be shown. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Loose<T[Key]> }
    : T;

/** One meaning of a code. */
export type HelpEntry = Loose<Entry>;

/** At least one: what has none is no document, and fails to be shown. */
export type HelpEntries = readonly [HelpEntry, ...HelpEntry[]];

/** What the widget reads of a code's document (`/api/v1/{product}/{slug}.json`). */
export interface HelpDocument extends Omit<Loose<CodeDocument>, "entries"> {
  entries: HelpEntries;
}

/** A code's document, and the address it came from, to which its links are relative. */
export interface Help extends HelpDocument {
  base: string;
}

/** Whether an answer may be a code's document. One that is none after all fails to be shown. */
export const isHelp = (value: unknown): value is HelpDocument =>
  value instanceof Object && "entries" in value;
