import type { CodeDocument, Entry } from "../lookup/shape.ts";

/** Any part may be absent: what a document holds beneath its entries is not checked. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Loose<T[Key]> }
    : T;

/** The keys without which an entry cannot be ranked or shown. */
type Needed = Pick<
  Entry,
  "id" | "title" | "status" | "endpoints" | "anyEndpoint" | "eras" | "retired" | "causes"
>;

/** One meaning of a code. */
export type HelpEntry = Needed & Omit<Loose<Entry>, keyof Needed>;

/** What of them may be absent all the same. */
const DEFAULTS = { title: "", status: [], endpoints: [], anyEndpoint: false, eras: [], causes: [] };

/** What the widget reads of a code's document (`/api/v1/{product}/{slug}.json`). */
export type HelpDocument = Omit<Loose<CodeDocument>, "entries"> & {
  entries: HelpEntry[];
};

/** A code's document, and the address it came from, to which its links are relative. */
export type Help = HelpDocument & { base: string };

/** Whether an answer may be a code's document. One that is none after all fails to be shown. */
export const isHelp = (value: unknown): value is HelpDocument =>
  value instanceof Object && "entries" in value;

/**
 * The document with defaults for what is absent; `base` is the address that it came from. Throws
 * where `entries` is no list.
 */
export const toHelp = (document: HelpDocument, base: string): Help => ({
  ...document,
  base,
  entries: document.entries.map((entry) => ({ ...DEFAULTS, ...entry })),
});
