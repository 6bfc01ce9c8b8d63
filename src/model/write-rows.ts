import { compareRows } from "./order.ts";
import { row } from "./schemas/row.ts";

/** A row as it stands in its file: only what was written, no defaults. */
export type WrittenRow = Record<string, unknown> & { code: string; id?: string };

const keys = Object.keys(row.shape);

/** The rows as the text of their file: in the order of codes, each with its keys in order. */
export function writeRows(rows: readonly WrittenRow[]): string {
  return rows
    .toSorted(compareRows)
    .map((written) => {
      const entries = Object.entries(written).toSorted(
        ([a], [b]) => keys.indexOf(a) - keys.indexOf(b),
      );
      return `${JSON.stringify(Object.fromEntries(entries))}\n`;
    })
    .join("");
}

/** The rows of a text as they stand in it; undefined where one of its lines is faulty. */
export function readWrittenRows(text: string): WrittenRow[] | undefined {
  const rows: WrittenRow[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const json = parse(line);
    const { data } = row.safeParse(json);
    if (!data || typeof json !== "object" || json === null) return undefined;
    rows.push({ ...json, code: data.code, ...(data.id === undefined ? {} : { id: data.id }) });
  }
  return rows;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
