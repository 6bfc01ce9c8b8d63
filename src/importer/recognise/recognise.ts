import { inlineText, plainText } from "../document.ts";
import type { Block, Table } from "../document.ts";
import type { Report } from "../problem.ts";
import type { Sighting, Taken } from "../sighting.ts";
import { findColumns, findStatusList } from "./columns.ts";
import type { ColumnMap, Columns } from "./columns.ts";
import { makeGrid } from "./grid.ts";
import type { Grid } from "./grid.ts";
import { announcesCodes, tableOfList } from "./lists.ts";
import { readRows } from "./rows.ts";
import { readSections } from "./sections.ts";
import { FIELDS } from "./words.ts";

interface Found {
  table: Table;
  /** The headings above it, and the line before it. */
  context: string[];
  /** Set where the line before it, or its heading, says that codes follow. */
  isAnnounced: boolean;
}

/** Finds the entries of a page: in its tables, under its headings, in its lists. */
export function recognise(
  blocks: readonly Block[],
  file: string,
  map: ColumnMap,
  report: Report,
): { sightings: Sighting[]; taken: Taken[] } {
  const found = findTables(blocks, [file]);
  const tables = readTables(found.filter(isHeaded), file, map, report);
  const sections = readSections(flat(blocks), file);
  const joined = join(tables.sightings, sections);
  if (joined.length === 0) {
    const lists = readTables(
      found.filter((one) => !isHeaded(one)),
      file,
      map,
      report,
    );
    if (lists.sightings.length > 0) return lists;
    return readTables(found, file, map, report, findStatusList);
  }
  const announced = found.filter((one) => !isHeaded(one) && one.isAnnounced);
  const lists = readTables(announced, file, map, report);
  const known = new Set(joined.map(({ code }) => code));
  const more = lists.sightings.filter(({ code }) => !known.has(code));
  const areNew = more.length === lists.sightings.length;
  const kept = areNew && areGroups(sections, more) ? tables.sightings : joined;
  const taken = [...tables.taken];
  const inSections = kept.length - tables.sightings.length;
  if (inSections > 0) {
    const { line, column } = sections[0] ?? { line: 1, column: 1 };
    const as = "headings: each heading is the code, what stands below it explains it";
    taken.push({ file, line, column, as, count: inSections });
  }
  if (more.length > 0) taken.push(...lists.taken);
  return { sightings: [...kept, ...more], taken };
}

/** Whether each heading has a list of codes below it: then it is no code, but names a group of them. */
function areGroups(sections: readonly Sighting[], listed: readonly Sighting[]): boolean {
  const starts = [...new Set(sections.map(({ line }) => line))].toSorted((a, b) => a - b);
  return starts.every((start, index) => {
    const end = starts[index + 1] ?? Infinity;
    return listed.some(({ line }) => line > start && line < end);
  });
}

function isHeaded({ table }: Found): boolean {
  return table.isList !== true;
}

type Find = (grid: Grid, context: readonly string[], map: ColumnMap) => Columns | undefined;

function readTables(
  found: readonly Found[],
  file: string,
  map: ColumnMap,
  report: Report,
  find: Find = findColumns,
): { sightings: Sighting[]; taken: Taken[] } {
  const read: Sighting[][] = [];
  const guessed = new Set<Sighting>();
  const taken: Taken[] = [];
  for (const { table, context } of found) {
    const grid = makeGrid(table);
    const columns = find(grid, [...context, grid.title, ...grid.headings], map);
    if (!columns) continue;
    if (table.isList && columns.message === 1) columns.explanation = 2;
    const rows = readRows(grid, columns, file, report);
    read.push(rows);
    if (columns.isGuess) for (const row of rows) guessed.add(row);
    taken.push({ file, ...table.at, as: describe(grid, columns), count: rows.length });
  }
  const all = read.flat();
  // A table without a message that lists codes of another table is an index of it.
  const told = new Set(all.filter((sighting) => !guessed.has(sighting)).map(({ code }) => code));
  return { sightings: all.filter((one) => !guessed.has(one) || !told.has(one.code)), taken };
}

function describe({ headings }: Grid, columns: Columns): string {
  const said = FIELDS.flatMap((field) => {
    const index = columns[field];
    if (index === undefined) return [];
    const heading = headings[index] ?? "";
    return [
      `${heading === "" ? `column ${index + 1}` : `“${heading.slice(0, 40)}”`} is the ${field}`,
    ];
  });
  return `table: ${said.join(", ")}`;
}

/**
 * Entries of tables with those under headings. Where both name the same codes, the table says what
 * the message is, and what stands under the heading explains it.
 */
function join(tables: readonly Sighting[], sections: readonly Sighting[]): Sighting[] {
  if (tables.length === 0 || sections.length === 0) return [...tables, ...sections];
  const explained = Map.groupBy(sections, ({ code }) => code);
  const codes = new Set(tables.map(({ code }) => code));
  const common = [...codes].filter((code) => explained.has(code)).length;
  if (common === 0) return sections.length > tables.length ? [...sections] : [...tables];
  const more = sections.filter(({ code }) => !codes.has(code));
  const joined = tables.map((sighting) => {
    const [section, ...others] = explained.get(sighting.code) ?? [];
    if (!section || others.length > 0 || sighting.explanation.length > 0) return sighting;
    const { explanation, causes, remedies } = section;
    return {
      ...sighting,
      explanation,
      causes: sighting.causes.length > 0 ? sighting.causes : causes,
      remedies: sighting.remedies.length > 0 ? sighting.remedies : remedies,
    };
  });
  return [...joined, ...more];
}

/** The page without its quotations around headings and tables. */
function flat(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.kind === "quote" && block.children.some(({ kind }) => kind === "heading")
      ? flat(block.children)
      : [block],
  );
}

function findTables(blocks: readonly Block[], above: readonly string[]): Found[] {
  const headings: string[] = [];
  const found: Found[] = [];
  let before = "";
  let heading = "";
  let isBelow = true;
  for (const block of blocks) {
    const isAnnounced = announcesCodes(heading) || (!isBelow && announcesCodes(before));
    const context = [...above, ...headings.filter(Boolean), before];
    switch (block.kind) {
      case "heading":
        headings.length = Math.min(headings.length, block.depth - 1);
        heading = inlineText(block.children);
        headings[block.depth - 1] = heading;
        isBelow = true;
        break;
      case "paragraph":
        before = inlineText(block.children).slice(0, 200);
        isBelow = false;
        break;
      case "quote":
        found.push(...findTables(block.children, context));
        break;
      case "list": {
        const table = tableOfList(block, isAnnounced);
        if (table) found.push({ table, context, isAnnounced });
        found.push(...block.items.flatMap((item) => findTables(item, context)));
        break;
      }
      case "table":
        found.push({ table: block, context: [...context, ...(block.names ?? [])], isAnnounced });
        for (const { cells } of block.rows)
          for (const cell of cells)
            if (cell.blocks.some(({ kind }) => kind === "table"))
              found.push(
                ...findTables(cell.blocks, [...context, plainText(cell.blocks).slice(0, 80)]),
              );
        break;
      case "sample":
        break;
    }
  }
  return found;
}
