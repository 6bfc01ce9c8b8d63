import { readFile } from "node:fs/promises";
import { UsageError } from "./command.ts";
import { readSource } from "../importer/read-source.ts";
import type { ReadOptions } from "../importer/read-source.ts";
import type { Source } from "../importer/plan.ts";
import { progress } from "./terminal/progress.ts";
import { FIELDS } from "../importer/recognise/words.ts";
import type { ColumnMap } from "../importer/recognise/columns.ts";

/** The options of a command that reads sources, as `util.parseArgs` wants them. */
export const SOURCE_OPTIONS = {
  map: { type: "string", multiple: true },
  pattern: { type: "string" },
  encoding: { type: "string" },
} as const;

/** Their lines in the usage of a command. */
export const SOURCE_USAGE = `  --map FIELD=COLUMN   which column is what, such as --map code="Error no",message=3;
                       fields: ${FIELDS.join(", ")}
  --pattern REGEXP     for lines of text: a regular expression with groups named as the fields,
                       such as '^(?<code>[A-Z]\\d+)\\s+(?<message>.*)$'
  --encoding NAME      of files that are not UTF-8, such as windows-1252`;

/** What the options of a command line say of how to read. */
export function readOptions(values: {
  map?: string[] | undefined;
  pattern?: string | undefined;
  encoding?: string | undefined;
}): ReadOptions {
  const options: ReadOptions = {};
  if (values.map) options.map = readMap(values.map);
  if (values.pattern !== undefined) options.pattern = readPattern(values.pattern);
  if (values.encoding !== undefined) options.encoding = readEncoding(values.encoding);
  return options;
}

/** Reads the files, one after the other, with a bar on a terminal where there are several. */
export async function readSources(
  files: readonly string[],
  options: ReadOptions,
): Promise<Source[]> {
  const sources: Source[] = [];
  const bar = progress(process.stderr, files.length);
  for (const file of files) {
    const bytes = await readBytes(file);
    sources.push({ bytes, reading: readSource(file, bytes, options) });
    bar(sources.length);
  }
  return sources;
}

/** The bytes of a file that a person named. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const isMissing = reason === "ENOENT";
    throw new UsageError(
      isMissing ? `There is no file ${file}.` : `${file} can't be read: ${reason}.`,
    );
  }
}

function readMap(given: readonly string[]): ColumnMap {
  const map: ColumnMap = {};
  for (const part of given.flatMap((text) => text.split(/,(?=\s*[a-z]+=)/))) {
    const [, name, column] = /^\s*([a-z]+)=(.+)$/.exec(part) ?? [];
    const field = FIELDS.find((known) => known === name);
    if (field === undefined || column === undefined) {
      throw new UsageError(
        `--map ${part} is not FIELD=COLUMN. Fields are ${FIELDS.join(", ")}; a column is its heading, or its number from 1.`,
      );
    }
    map[field] = column.trim();
  }
  if (map.code === undefined) {
    throw new UsageError("--map has to say which column is the code, such as --map code=1.");
  }
  return map;
}

function readPattern(source: string): RegExp {
  let pattern;
  try {
    pattern = new RegExp(source, "u");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--pattern is no regular expression. ${reason}.`);
  }
  if (!source.includes("(?<code>")) {
    throw new UsageError("--pattern needs a group (?<code>…).");
  }
  return pattern;
}

function readEncoding(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new UsageError(
      `There is no encoding ${name}. Known are utf-8, utf-16le, windows-1252, shift_jis and others.`,
    );
  }
}
