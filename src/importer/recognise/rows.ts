import type { Block, Cell, Place } from "../document.ts";
import { plainText } from "../document.ts";
import type { Report } from "../problem.ts";
import type { Sighting } from "../sighting.ts";
import { isStatusClass, readCodeCell, readStatusCell } from "./code.ts";
import { codeText } from "./columns.ts";
import type { Columns } from "./columns.ts";
import type { Grid, GridRow } from "./grid.ts";

/** A code has 200 characters at most, as the schema of entries says. */
const LONGEST_CODE = 200;

/** Reads each row of a table as the entries that it holds. */
export function readRows(grid: Grid, columns: Columns, file: string, report: Report): Sighting[] {
  const codes = grid.rows.map(({ cells }) => {
    const cell = cells[columns.code ?? 0];
    return cell ? codeText(cell) : "";
  });
  const areNumbered = codes.filter((code) => /\d/.test(code)).length * 10 > codes.length * 8;
  const rows = areNumbered ? grid.rows.filter((row) => !isTitle(row, columns)) : grid.rows;
  return rows.flatMap((row) => readRow(row, columns, file, report));
}

function readRow(row: GridRow, columns: Columns, file: string, report: Report): Sighting[] {
  const cell = (index: number | undefined): Cell | undefined =>
    index === undefined ? undefined : row.cells[index];
  const codeCell = cell(columns.code);
  const at = codeCell?.at ?? row.at;
  const text = codeCell ? codeText(codeCell) : "";
  if (isGroup(row)) return [];
  const read = columns.code === columns.status ? readStatusCode(text) : readCodeCell(text);
  if (read?.range !== undefined) {
    report(
      "remark",
      at,
      `“${read.range}” names many codes, so no entry was made of it.`,
      "Write a row for each code of it that matters.",
    );
    return [];
  }
  if (!read || read.codes.some((code) => code.length > LONGEST_CODE)) {
    if (row.cells.every((other) => !other || plainText(other.blocks) === "")) return [];
    report(
      "fault",
      at,
      text === ""
        ? "This row has no code."
        : `“${shorten(text)}” in the place of the code is no code.`,
      "Correct the row in the source, name the columns with --map, or add --partial to leave it out.",
    );
    return [];
  }
  const blocks = (index: number | undefined): Block[] => cell(index)?.blocks ?? [];
  const said = plainText(blocks(columns.message));
  const message = said || read.rest;
  if (said !== "" && /\p{N}/u.test(read.rest) && !said.includes(read.rest)) {
    report(
      "remark",
      at,
      `“${shorten(text)}” holds more than the code ${read.codes.join(", ")}; the rest was left out.`,
      "Correct the cell in the source, if the rest is part of the code.",
    );
  }
  const status = readStatuses(cell(columns.status), at, report);
  if (read.status !== undefined && status.length === 0) status.push(read.status);
  return read.codes.map((code) => ({
    file,
    ...at,
    code,
    status,
    ...(message === "" ? {} : { message }),
    explanation: columns.explanation === columns.message ? [] : blocks(columns.explanation),
    causes: columns.cause === columns.message ? [] : blocks(columns.cause),
    remedies: blocks(columns.remedy),
  }));
}

function readStatusCode(text: string): ReturnType<typeof readCodeCell> {
  if (isStatusClass(text)) return { codes: [], rest: "", isStrict: true, range: text };
  const statuses = readStatusCell(text);
  if (!statuses) return undefined;
  const rest = text.replace(/[\d/,]+/g, " ").trim();
  return { codes: statuses.map(String), rest, isStrict: true };
}

function readStatuses(cell: Cell | undefined, at: Place, report: Report): number[] {
  const text = cell ? plainText(cell.blocks) : "";
  if (text === "") return [];
  const statuses = readStatusCell(text);
  if (statuses) return statuses;
  if (/\d/.test(text)) {
    report(
      "remark",
      cell?.at ?? at,
      `“${shorten(text)}” is no HTTP status, so the entry has none.`,
      "Write one number from 100 to 599, or several with commas, where the status is known.",
    );
  }
  return [];
}

/** A row that only has words where the others have a number: the title of those below it. */
function isTitle({ cells }: GridRow, columns: Columns): boolean {
  const filled = cells.filter((cell) => cell && plainText(cell.blocks) !== "");
  const [only] = filled;
  return (
    filled.length === 1 &&
    only !== undefined &&
    only === cells[columns.code ?? 0] &&
    !/\d/.test(plainText(only.blocks))
  );
}

/** A row that is one cell across the whole table, which heads the rows below it. */
function isGroup({ cells }: GridRow): boolean {
  return cells.length > 1 && cells.every((cell) => cell === cells[0]);
}

export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
