import type { CodeDocument, Entry } from "../lookup/shape.ts";

/** Any part may be absent: what a document holds beneath its entries is not checked. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Loose<T[Key]> }
    : T;

type Document = Omit<Loose<CodeDocument>, "entries"> & { entries: Partial<Entry>[] };

/** The keys without which an entry cannot be ranked or shown. */
type Needed =
  "id" | "title" | "status" | "endpoints" | "anyEndpoint" | "eras" | "retired" | "causes";

/** One meaning of a code. */
export type HelpEntry = Pick<Entry, Needed> & Omit<Loose<Entry>, Needed>;

/** What the widget needs of a code's document (`/api/v1/{product}/{slug}.json`). */
export interface Help extends Omit<Document, "entries"> {
  entries: HelpEntry[];
}

/** The document, with defaults for what is absent. Throws a `SyntaxError` where it is none. */
export function readHelp(value: unknown): Help {
  if (!isDocument(value)) throw new SyntaxError();
  const entries = value.entries.map((entry) => ({
    id: "",
    title: "",
    status: [],
    endpoints: [],
    anyEndpoint: false,
    eras: [],
    causes: [],
    ...entry,
  }));
  return { ...value, entries };
}

const isDocument = (value: unknown): value is Document =>
  value instanceof Object &&
  "entries" in value &&
  Array.isArray(value.entries) &&
  !!value.entries[0];
