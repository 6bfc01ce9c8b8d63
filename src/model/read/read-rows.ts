import type { RowsFile } from "../content.ts";
import { placeAt } from "../fault.ts";
import type { Fault } from "../fault.ts";
import { row } from "../schemas/row.ts";
import { YamlFault, readYaml } from "./frontmatter.ts";
import { readMatter } from "./matter.ts";
import type { FileReading } from "./read-file.ts";

/** Reads an NDJSON file of rows, one entry a line. A faulty line leaves the others as they are. */
export function readRowsFile(file: string, product: string, text: string): FileReading<RowsFile> {
  const rows: RowsFile["rows"] = [];
  const faults: Fault[] = [];
  let offset = 0;
  text.split("\n").forEach((line, index) => {
    const start = offset;
    offset += line.length + 1;
    if (line.trim() === "") return;
    const json = parseJson(line);
    if (json !== undefined) {
      const result = row.safeParse(json);
      if (result.success) {
        rows.push({ line: index + 1, matter: result.data });
        return;
      }
    }
    faults.push(...faultsOfLine(file, text, line, start, json === undefined));
  });
  return faults.length > 0
    ? { faults }
    : { reading: { kind: "rows", file, product, rows }, faults };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** JSON is YAML, so the reader of frontmatter also finds the places in a row. */
function faultsOfLine(
  file: string,
  text: string,
  line: string,
  offset: number,
  broken: boolean,
): Fault[] {
  const mend = 'Write one JSON object a line: {"code":"…","message":"…"}.';
  try {
    const yaml = readYaml(line);
    if (broken) return [{ file, ...placeAt(text, offset), what: "The line is not JSON.", mend }];
    return readMatter(row, { file, text, yaml, offset }).faults;
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    return [
      {
        file,
        ...placeAt(text, offset + error.offset),
        what: `The line is not JSON: ${error.reason}.`,
        mend,
      },
    ];
  }
}
