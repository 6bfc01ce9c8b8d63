import type { Cell, Place, Row, Table } from "../document.ts";
import { plainText } from "../document.ts";
import { readHeading } from "./words.ts";

/** A table whose spans are spread out: each column has a heading, each row a cell for each column. */
export interface Grid {
  headings: string[];
  /** What stands across the whole table above its headings. */
  title: string;
  rows: GridRow[];
  at: Place;
}

export interface GridRow {
  cells: (Cell | undefined)[];
  at: Place;
}

/** Columns beyond this are not looked at; the widest real tables have dozens. */
export const WIDEST = 20_000;

/** Spreads a table out, and parts its headings from its rows. */
export function makeGrid(table: Table): Grid {
  const rows = spread(table.rows);
  const count = countHeadings(table, rows);
  const grid = partGrid(table, rows, count);
  return count === 0 || !isKnown(grid.headings) ? (turned(table, rows) ?? grid) : grid;
}

function partGrid(table: Table, rows: GridRow[], count: number): Grid {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const top = rows.slice(0, count);
  // A cell across the whole table heads none of its columns.
  const titles = width > 2 ? top.filter(isAcross) : [];
  const headings = Array.from({ length: width }, (_, column) => {
    const texts = top
      .filter((row) => !titles.includes(row))
      .map(({ cells }) => cells[column])
      .map(textOf);
    return [...new Set(texts.filter(Boolean))].join(" ");
  });
  const title = titles.map(({ cells }) => textOf(cells[0])).join(" ");
  return { headings, title, rows: rows.slice(count), at: table.at };
}

function isAcross({ cells }: GridRow): boolean {
  return cells.length > 1 && cells.every((cell) => cell !== undefined && cell === cells[0]);
}

function textOf(cell: Cell | undefined): string {
  return cell ? plainText(cell.blocks) : "";
}

/** Rowspans are carried down, colspans across. */
function spread(rows: readonly Row[]): GridRow[] {
  const carried = new Map<number, { cell: Cell; left: number }>();
  return rows.map(({ cells, at }) => {
    const spreadCells: (Cell | undefined)[] = [];
    let column = 0;
    const carry = (): void => {
      for (let held = carried.get(column); held; held = carried.get(column)) {
        spreadCells[column] = held.cell;
        if (--held.left === 0) carried.delete(column);
        column++;
      }
    };
    for (const cell of cells) {
      carry();
      const { colspan = 1, rowspan = 1 } = cell;
      for (let i = 0; i < colspan && column < WIDEST; i++) {
        spreadCells[column] = cell;
        if (rowspan > 1) carried.set(column, { cell, left: rowspan - 1 });
        column++;
      }
    }
    carry();
    for (const [later, held] of carried) {
      if (later < column) continue;
      spreadCells[later] = held.cell;
      if (--held.left === 0) carried.delete(later);
    }
    return { cells: Array.from(spreadCells), at };
  });
}

/** The first rows that are headings: as the format says, else where their words are known ones. */
function countHeadings({ headingRows = 0 }: Table, rows: readonly GridRow[]): number {
  const texts = (row: GridRow | undefined): string[] => (row?.cells ?? []).map(textOf);
  const said = rows.slice(0, headingRows).flatMap(texts);
  if (headingRows > 0 && said.some(Boolean)) {
    const next = texts(rows[headingRows]);
    return !isKnown(said) && isKnown(next) ? headingRows + 1 : headingRows;
  }
  // A line with the title of the table may stand above its headings.
  for (let row = headingRows; row < headingRows + 4; row++) {
    const found = texts(rows[row]);
    if (isKnown(found)) return row + 1;
    if (found.filter(Boolean).length > 1) break;
  }
  return headingRows;
}

function isKnown(headings: readonly string[]): boolean {
  const fields = headings
    .filter((text) => text.length < 60 && !/\d/.test(text))
    .map((text) => readHeading(text))
    .filter(({ field, isWeakCode }) => field !== undefined || isWeakCode);
  return fields.filter(({ field }) => field !== undefined).length > 0 && fields.length > 1;
}

/** A table whose headings stand in its first column, turned so that they stand on top. */
function turned(table: Table, rows: readonly GridRow[]): Grid | undefined {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width < 2 || rows.length < 2 || rows.length > 40) return undefined;
  const headings = rows.map(({ cells }) => textOf(cells[0]));
  const fields = headings.map((text) => readHeading(text).field);
  const known = fields.filter((field) => field !== undefined);
  const isTurned =
    known.length * 2 > headings.length && fields.includes("code") && new Set(known).size > 1;
  if (!isTurned) return undefined;
  const columns = Array.from({ length: width - 1 }, (_, index): GridRow => {
    const cells = rows.map((row) => row.cells[index + 1]);
    return { cells, at: cells.find((cell) => cell !== undefined)?.at ?? table.at };
  });
  return { headings, title: "", rows: columns, at: table.at };
}
