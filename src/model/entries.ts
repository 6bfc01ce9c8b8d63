import type { Content, EntryFile } from "./content.ts";
import { MAIN } from "./content.ts";
import type { RowMatter } from "./schemas/row.ts";

/** A row with what its place says. */
export interface RowEntry {
  kind: "row";
  file: string;
  line: number;
  product: string;
  id: string;
  matter: RowMatter;
}

/** An entry, whether a person has written its remedy or not. */
export type AnyEntry = EntryFile | RowEntry;

/**
 * All entries: the MDX files, and the rows whose place none of them takes. A file takes the place
 * of a row that says nothing else than the file about the same code.
 */
export function entriesOf({ entries, rows }: Content): AnyEntry[] {
  const written = Map.groupBy(entries, ({ product, matter }) => keyOf(product, matter.code));
  const left = rows.flatMap(({ file, product, rows: lines }) =>
    lines
      .filter(
        ({ matter }) =>
          !written.get(keyOf(product, matter.code))?.some((entry) => covers(entry, matter)),
      )
      .map(({ line, matter }): RowEntry => ({
        kind: "row",
        file,
        line,
        product,
        id: matter.id ?? MAIN,
        matter,
      })),
  );
  return [...entries, ...left];
}

/** One or several, as a list. */
export function list<T>(value: T | T[] | undefined): T[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** A code is a key only together with its product. */
export function keyOf(product: string, code: string): string {
  return `${product}\n${code}`;
}

/** Whether all that a row says of the context (anchor, message, status, endpoint, era) the entry says too. */
function covers({ id, matter }: EntryFile, row: RowMatter): boolean {
  return (
    (row.id === undefined || row.id === id) &&
    (row.message === undefined || isSame(row.message, matter.message)) &&
    list(row.status).every((status) => list(matter.status).includes(status)) &&
    (row.endpoints === undefined || agree(row.endpoints, matter.endpoints)) &&
    row.eras.every((era) =>
      matter.eras.some(({ from, before }) => from === era.from && before === era.before),
    ) &&
    row.renumbered.every((code) => matter.renumbered.includes(code))
  );
}

/** Languages are told apart by their tags, so their order says nothing. */
function isSame(row: RowMatter["message"], entry: RowMatter["message"]): boolean {
  if (typeof row !== "object" || typeof entry !== "object") return row === entry;
  const tags = Object.keys(row);
  return tags.length === Object.keys(entry).length && tags.every((tag) => row[tag] === entry[tag]);
}

function agree(row: RowMatter["endpoints"], entry: RowMatter["endpoints"]): boolean {
  if (row === "any" || entry === "any") return row === entry;
  return list(row).every((id) => list(entry).includes(id));
}
