import type { Cell, Place, Row, Table } from "../document.ts";
import { textCell } from "../document.ts";
import type { Data } from "../read/data.ts";
import { readHtml } from "../read/html.ts";
import { readCodeCell } from "./code.ts";
import { codeText, findColumns } from "./columns.ts";
import type { ColumnMap } from "./columns.ts";
import { textAt } from "./data-path.ts";
import { makeGrid } from "./grid.ts";
import type { Grid } from "./grid.ts";
import { isOpenApi, openApiTable } from "./openapi.ts";
import { awsTable } from "./aws.ts";
import { isHeading, readHeading, speaksOfErrors } from "./words.ts";

type MapData = Extract<Data, { kind: "map" }>;

/** How deep an object is spread into columns, as in `error.code`. */
const DEEP = 3;
/** What a schema says of a value; no error is of such a type. */
const TYPES = /^(?:string|integer|number|boolean|array|object)$/;
const HTML = /<\/?(?:p|br|code|a|ul|ol|li|b|i|em|strong|note|important)\b[^>]*>/i;

/**
 * The tables that data hold: a list of objects is one, and so is a map from codes to objects or
 * texts. Where none is one by itself, a list of objects is taken whose names all but a few have the
 * form of codes: a file that is imported holds codes somewhere.
 */
export function tablesOfData(data: Data, file: string, map: ColumnMap): Table[] {
  const found = findTables(data, [file], (table, names) => {
    return findColumns(makeGrid(table), names.filter(speaksOfErrors), map) !== undefined;
  });
  if (found.length > 0) return found;
  return findTables(data, [file, "errors"], (table, names, { kind }) => {
    if (kind !== "list") return false;
    const grid = makeGrid(table);
    const code = findColumns(grid, names, map)?.code;
    return code !== undefined && areCodes(grid, code);
  });
}

type Judge = (table: Table, names: readonly string[], data: Data) => boolean;

function findTables(data: Data, names: readonly string[], isCodes: Judge): Table[] {
  const model = awsTable(data);
  if (model) return [model];
  if (isOpenApi(data)) {
    const table = openApiTable(data);
    return table ? [table] : [];
  }
  const table = tableOf(data, names.some(speaksOfErrors));
  if (table && isCodes(table, names, data)) return [{ ...table, names: [...names] }];
  if (data.kind === "map") return findInside(data, names, isCodes);
  if (data.kind === "value") return [];
  return data.items.flatMap((item) =>
    // One object of a list is no map of codes; what it holds may be.
    item.kind === "map" ? findInside(item, names, isCodes) : findTables(item, names, isCodes),
  );
}

function findInside({ entries }: MapData, names: readonly string[], isCodes: Judge): Table[] {
  return entries.flatMap(({ key, value }) => findTables(value, [...names, key], isCodes));
}

/** Whether nearly all cells of a column have the form of codes, and each is another. */
function areCodes({ rows }: Grid, column: number): boolean {
  const texts = rows.flatMap(({ cells }) => {
    const cell = cells[column];
    return cell ? [codeText(cell)] : [];
  });
  const strict = texts.filter((text) => readCodeCell(text)?.isStrict === true);
  return (
    texts.length > 1 &&
    strict.length * 10 >= texts.length * 6 &&
    new Set(texts).size * 10 >= texts.length * 9
  );
}

/** A value of data as a cell; text that is HTML is read as such. */
export function dataCell(text: string, at: Place): Cell {
  return HTML.test(text) ? { blocks: readHtml(text, at), at } : textCell(text, at);
}

function tableOf(data: Data, isAboutErrors: boolean): Table | undefined {
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
  if (maps.length * 2 > data.entries.length) {
    return mayHoldErrors(maps, isAboutErrors) ? ofMaps(maps, data.at) : undefined;
  }
  const values = data.entries.flatMap(({ key, value }) =>
    value.kind === "value" && value.text !== "" ? [{ key, value }] : [],
  );
  if (values.length < 2 || values.length * 2 < data.entries.length) return undefined;
  if (!isAboutErrors && !areTexts(values.map(({ value }) => value.text))) return undefined;
  const isTurned = values.every(({ key, value }) => /\s/.test(key) && !/\s/.test(value.text));
  const codes = values.map(({ key, value }) => (isTurned ? value.text : key));
  if (!mayBeCodes(codes, isAboutErrors)) return undefined;
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

/** Whether the keys of an object may be codes; those of most objects say what stands behind them. */
function mayBeCodes(keys: readonly string[], isAboutErrors: boolean): boolean {
  if (keys.filter(isHeading).length * 10 >= keys.length * 3) return false;
  const strict = keys.filter((key) => readCodeCell(key)?.isStrict === true);
  return isAboutErrors || strict.length * 10 >= keys.length * 8;
}

function areTexts(texts: readonly string[]): boolean {
  return (
    texts.filter((text) => /\s|\p{sc=Han}|\p{sc=Hiragana}/u.test(text)).length * 2 > texts.length
  );
}

/** Whether objects under keys may be errors: they say what errors say, or the keys may be codes. */
function mayHoldErrors(
  maps: readonly { key: string; map: MapData }[],
  isAboutErrors: boolean,
): boolean {
  const isSchema =
    maps.filter(({ map }) => TYPES.test(textAt(map, "type"))).length * 2 > maps.length;
  if (isSchema) return false;
  const fields = new Set(
    maps.flatMap(({ map }) =>
      [...flatten(map, "", DEEP).keys()].map((path) => readHeading(lastName(path)).field),
    ),
  );
  if (fields.has("message") || fields.has("code")) return true;
  return mayBeCodes(
    maps.map(({ key }) => key),
    isAboutErrors,
  );
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
