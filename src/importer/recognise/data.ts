import type { Cell, Place, Row, Table } from "../document.ts";
import { textCell } from "../document.ts";
import type { Data } from "../read/data.ts";
import { readHtml } from "../read/html.ts";
import { findColumns } from "./columns.ts";
import type { ColumnMap } from "./columns.ts";
import { makeGrid } from "./grid.ts";
import { openApiTable } from "./openapi.ts";
import { awsTable } from "./aws.ts";
import { readHeading } from "./words.ts";

type MapData = Extract<Data, { kind: "map" }>;

/** How deep an object is spread into columns, as in `error.code`. */
const DEEP = 3;
const HTML = /<\/?(?:p|br|code|a|ul|ol|li|b|i|em|strong|note|important)\b[^>]*>/i;

/** The tables that data hold: a list of objects is one, and so is a map from codes to objects or texts. */
export function tablesOfData(data: Data, map: ColumnMap): Table[] {
  const known = awsTable(data) ?? openApiTable(data);
  if (known) return [known];
  const table = tableOf(data);
  if (table && findColumns(makeGrid(table), [], map)) return [table];
  const inner =
    data.kind === "list"
      ? data.items
      : data.kind === "map"
        ? data.entries.map(({ value }) => value)
        : [];
  return inner.flatMap((item) => tablesOfData(item, map));
}

/** A value of data as a cell; text that is HTML is read as such. */
export function dataCell(text: string, at: Place): Cell {
  return HTML.test(text) ? { blocks: readHtml(text, at), at } : textCell(text, at);
}

function tableOf(data: Data): Table | undefined {
  if (data.kind === "list") {
    const maps = data.items.filter((item) => item.kind === "map");
    if (maps.length > 0)
      return ofMaps(
        maps.map((map) => ({ key: undefined, map })),
        data.at,
      );
    const lists = data.items.flatMap((item) => (item.kind === "list" ? [item] : []));
    if (lists.length < 2) return undefined;
    const rows = lists.map(({ items, at }): Row => ({
      cells: items.map((item) => dataCell(item.kind === "value" ? item.text : "", item.at)),
      at,
    }));
    return { kind: "table", rows, at: data.at };
  }
  if (data.kind !== "map" || data.entries.length === 0) return undefined;
  const maps = data.entries.flatMap(({ key, value }) =>
    value.kind === "map" ? [{ key, map: value }] : [],
  );
  if (maps.length * 2 > data.entries.length) return ofMaps(maps, data.at);
  const values = data.entries.flatMap(({ key, value }) =>
    value.kind === "value" && value.text !== "" ? [{ key, value }] : [],
  );
  if (values.length < 2 || values.length * 2 < data.entries.length) return undefined;
  const isTurned = values.every(({ key, value }) => /\s/.test(key) && !/\s/.test(value.text));
  const rows = values.map(({ key, value }): Row => {
    const cells = [textCell(key, value.at), dataCell(value.text, value.at)];
    return { cells: isTurned ? cells.toReversed() : cells, at: value.at };
  });
  return {
    kind: "table",
    rows: [headRow(["name", "message"], data.at), ...rows],
    headingRows: 1,
    at: data.at,
  };
}

/** Objects as rows, with a column for each key that any of them has. */
function ofMaps(maps: readonly { key: string | undefined; map: MapData }[], at: Place): Table {
  const names = new Map<string, number>();
  const flat = maps.map(({ key, map }) => {
    const values = flatten(map, "", DEEP);
    for (const name of values.keys()) if (!names.has(name)) names.set(name, names.size);
    return { key, map, values };
  });
  const hasKeys = flat.some(({ key }) => key !== undefined);
  const columns = [...names.keys()];
  const isText = flat.every(({ key }) => key !== undefined && /\s/.test(key));
  const keyName = isText ? "message" : "name";
  const head = headRow([...(hasKeys ? [keyName] : []), ...columns.map(lastName)], at);
  const rows = flat.map(({ key, map, values }): Row => ({
    cells: [
      ...(hasKeys ? [textCell(key ?? "", map.at)] : []),
      ...columns.map((name) => {
        const value = values.get(name);
        return value ? dataCell(value.text, value.at) : textCell("", map.at);
      }),
    ],
    at: map.at,
  }));
  return { kind: "table", rows: [head, ...rows], headingRows: 1, at };
}

/** `error.httpStatusCode` is named by its last part, unless that says nothing. */
function lastName(path: string): string {
  const last = path.slice(path.lastIndexOf(".") + 1);
  const { field, isWeakCode } = readHeading(last);
  return field !== undefined || isWeakCode ? last : path;
}

function flatten(
  map: MapData,
  before: string,
  depth: number,
): Map<string, { text: string; at: Place }> {
  const values = new Map<string, { text: string; at: Place }>();
  for (const { key, value } of map.entries) {
    const path = before === "" ? key : `${before}.${key}`;
    if (value.kind === "value") {
      if (!values.has(path)) values.set(path, value);
    } else if (value.kind === "map" && depth > 1) {
      for (const [name, inner] of flatten(value, path, depth - 1)) values.set(name, inner);
    } else if (value.kind === "list") {
      const texts = value.items.flatMap((item) => (item.kind === "value" ? [item.text] : []));
      if (texts.length > 0) values.set(path, { text: texts.join(", "), at: value.at });
    }
  }
  return values;
}

/** A row of headings. */
export function headRow(names: readonly string[], at: Place): Row {
  return { cells: names.map((name) => textCell(name, at)), at };
}
