import { parse } from "csv-parse/sync";
import type { Block, Row } from "../document.ts";
import { textCell } from "../document.ts";
import type { Report } from "../problem.ts";

/** Reads separated values as one table. Quotes inside a value are taken as they stand. */
export function readCsv(source: string, report: Report): Block[] {
  const delimiter = findDelimiter(source);
  const rows: Row[] = [];
  let line = 0;
  parse(source, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    max_record_size: 4_000_000,
    on_skip: () => {
      report(
        "fault",
        { line: line + 1, column: 1 },
        "A quote that is opened here is closed nowhere.",
        'Close it with ", and write " inside a value twice.',
      );
      return undefined;
    },
    on_record: (record: string[], { lines }) => {
      const last = record.reduce((sum, value) => sum + newlines(value), 0);
      line = lines;
      const at = { line: Math.max(1, lines - last), column: 1 };
      if (record.some((value) => value.trim() !== "")) {
        rows.push({ cells: record.map((value) => textCell(value, at)), at });
      }
      return null;
    },
  });
  return [{ kind: "table", rows, at: { line: 1, column: 1 } }];
}

/** The separator that most lines agree on. */
function findDelimiter(source: string): string {
  const lines = source
    .slice(0, 20_000)
    .split(/\r?\n/)
    .slice(0, 20)
    .map((line) => line.replace(/"(?:[^"]|"")*"/g, ""));
  const counted = ["\t", ";", ",", "|"].map((delimiter) => ({
    delimiter,
    lines: lines.filter((line) => line.includes(delimiter)).length,
    first: (lines[0] ?? "").split(delimiter).length,
  }));
  return counted.toSorted((a, b) => b.first - a.first || b.lines - a.lines)[0]?.delimiter ?? ",";
}

function newlines(text: string): number {
  return text.split("\n").length - 1;
}
