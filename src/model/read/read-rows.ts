import type { RowsFile } from "../content.ts";
import { placeAt } from "../fault.ts";
import type { Fault } from "../fault.ts";
import { row } from "../schemas/row.ts";
import { YamlFault, readYaml } from "./frontmatter.ts";
import { readMatter } from "./matter.ts";
import type { FileReading } from "./read-file.ts";

const MEND = 'Write one JSON object a line: {"code":"…","message":"…"}.';

/** Reads an NDJSON file of rows, one entry a line. A faulty line leaves the others as they are. */
export function readRowsFile(file: string, product: string, text: string): FileReading<RowsFile> {
  const reading: RowsFile = { kind: "rows", file, product, rows: [], faulty: [] };
  const faults: Fault[] = [];
  let offset = 0;
  text.split("\n").forEach((line, index) => {
    const start = offset;
    offset += line.length + 1;
    if (line.trim() === "") return;
    const json = parseJson(line);
    const { data } = row.safeParse(json);
    if (data && !hasKeyTwice(line, json)) {
      reading.rows.push({ line: index + 1, matter: data });
      return;
    }
    reading.faulty.push(...codeIn(line));
    faults.push(...faultsOfLine({ file, text, line, offset: start, isJson: json !== undefined }));
  });
  return { reading, faults };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Of two keys with one name JSON keeps the last alone, so the text has more of them than the data. */
function hasKeyTwice(line: string, json: unknown): boolean {
  const keys = [...line.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon);
  return keys.length !== countKeys(json);
}

function countKeys(json: unknown): number {
  if (typeof json !== "object" || json === null) return 0;
  const values: unknown[] = Object.values(json);
  return (
    (Array.isArray(json) ? 0 : values.length) +
    values.reduce<number>((sum, value) => sum + countKeys(value), 0)
  );
}

/** The code that a line seems to hold, also where the line is not JSON. */
function codeIn(line: string): string[] {
  const [, text, number] = /"code"\s*:\s*(?:("(?:[^"\\]|\\.)*")|(\d+))/.exec(line) ?? [];
  const code = text === undefined ? number : parseJson(text);
  return typeof code === "string" ? [code] : [];
}

interface Line {
  file: string;
  text: string;
  line: string;
  offset: number;
  isJson: boolean;
}

/** JSON is YAML, so the reader of frontmatter also finds the places in a row. */
function faultsOfLine({ file, text, line, offset, isJson }: Line): Fault[] {
  try {
    const yaml = readYaml(line);
    const { faults } = readMatter(row, {
      file,
      text,
      yaml,
      offset,
      whole: { name: "The row", mend: MEND },
    });
    if (isJson && faults.length > 0) return faults;
    return [{ file, ...placeAt(text, offset), what: "The line is not JSON.", mend: MEND }];
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    const told = error.told("The line is not JSON", MEND);
    return [{ file, ...placeAt(text, offset + error.offset), ...told }];
  }
}
