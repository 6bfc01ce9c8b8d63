import { readCsv } from "./read/csv.ts";
import { readJson, readJsonLines, readYaml } from "./read/data.ts";
import type { Data } from "./read/data.ts";
import { decode } from "./read/decode.ts";
import { readHtml } from "./read/html.ts";
import { readMarkdown } from "./read/markdown.ts";
import { readByPattern, readColumns, readPo } from "./read/text.ts";
import type { Block } from "./document.ts";
import type { Problem, Report } from "./problem.ts";
import type { ColumnMap } from "./recognise/columns.ts";
import { tablesOfData } from "./recognise/data.ts";
import { findLeft } from "./recognise/left.ts";
import type { Left } from "./recognise/left.ts";
import { recognise } from "./recognise/recognise.ts";
import type { Sighting, Taken } from "./sighting.ts";

/** How a person helps the reading. */
export interface ReadOptions {
  map?: ColumnMap;
  pattern?: RegExp;
  encoding?: string;
}

/** What came of one source. */
export interface SourceReading {
  file: string;
  sightings: Sighting[];
  /** What was taken for what. */
  taken: Taken[];
  problems: Problem[];
  /** Words of the form of a code that were not taken. */
  left: Left[];
}

/** Reads a vendor's page: every entry that stands in it, and all that could not be read. */
export function readSource(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): SourceReading {
  const problems: Problem[] = [];
  const report: Report = (kind, at, what, mend) => {
    problems.push({ file, kind, ...at, what, mend });
  };
  const most = mostMegabytes(file);
  if (bytes.length > most * 1e6) {
    const size = Math.ceil(bytes.length / 1e6);
    report("fault", START, `The file has ${size} MB; ${most} are read at most.`, CUT);
    return { file, sightings: [], taken: [], problems, left: [] };
  }
  const text = decode(bytes, options.encoding, report).replace(/\r\n?/g, "\n");
  try {
    const blocks = readBlocks(file, text, options, report);
    const { sightings, taken } = recognise(blocks, file, options.map ?? {}, report);
    const left = findLeft(text, sightings);
    if (sightings.length === 0) report("fault", START, "No codes were found.", NONE_FOUND);
    return { file, sightings, taken, problems, left };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report("fault", START, "The file is nested too deeply to be read.", CUT);
    return { file, sightings: [], taken: [], problems, left: [] };
  }
}

const CUT = "Take the part with the codes out of it, and import that.";
const START = { line: 1, column: 1 };
const NONE_FOUND =
  "Name the columns with --map code=…,message=…, or give --pattern with the groups code and message.";

/** A tree of a page takes some eighty times its size in memory; lines of values take far less. */
function mostMegabytes(file: string): number {
  return /\.(?:csv|tsv|tab|txt|ndjson|jsonl|po|pot)$/i.test(file) ? 64 : 24;
}

function readBlocks(file: string, text: string, options: ReadOptions, report: Report): Block[] {
  const data = (read: Data | undefined): Block[] =>
    read ? tablesOfData(read, file, options.map ?? {}) : [];
  if (options.pattern) return readByPattern(text, options.pattern);
  switch (/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase()) {
    case "md":
    case "mdx":
    case "markdown":
      return readMarkdown(text);
    case "html":
    case "htm":
    case "xhtml":
      return readHtml(text);
    case "csv":
    case "tsv":
    case "tab":
      return readCsv(text, report);
    case "json":
    case "jsonc":
      return data(readJson(text, report));
    case "ndjson":
    case "jsonl":
      return data(readJsonLines(text, report));
    case "yaml":
    case "yml":
      return data(readYaml(text, report));
    case "po":
    case "pot":
      return readPo(text);
    default:
      return readByLooks(text, file, report);
  }
}

/** For a file whose name says nothing: by how it begins. */
function readByLooks(text: string, file: string, report: Report): Block[] {
  const start = text.trimStart();
  if (/^[[{]/.test(start)) {
    const read = /^\{.*\}\s*\n\s*\{/.test(start)
      ? readJsonLines(text, report)
      : readJson(text, report);
    return read ? tablesOfData(read, file, {}) : [];
  }
  if (/^<(?:!doctype|html|table|div|p|h[1-6])\b/i.test(start)) return readHtml(text);
  if (/^\s*\|.*\|\s*\n\s*\|[\s:|-]+\|/m.test(text) || /^#{1,6} /m.test(text)) {
    const blocks = readMarkdown(text);
    if (blocks.some(({ kind }) => kind === "table")) return blocks;
  }
  return readColumns(text);
}
