import type { Row, Table } from "../document.ts";
import { textCell } from "../document.ts";
import type { Data } from "../read/data.ts";
import { dataCell, headRow } from "./data.ts";
import { at as find, textAt } from "./data-path.ts";

/** The exceptions of a service model as botocore has it: the shapes that say they are exceptions. */
export function awsTable(data: Data): Table | undefined {
  const shapes = find(data, "shapes");
  if (shapes?.kind !== "map") return undefined;
  const exceptions = shapes.entries.filter(
    ({ value }) => textAt(value, "exception") === "true" || textAt(value, "error", "code") !== "",
  );
  if (exceptions.length === 0) return undefined;
  const rows = exceptions.map(({ key, value }): Row => ({
    cells: [
      textCell(textAt(value, "error", "code") || key, value.at),
      textCell(textAt(value, "error", "httpStatusCode"), value.at),
      dataCell(textAt(value, "documentation"), value.at),
    ],
    at: value.at,
  }));
  const head = headRow(["code", "status", "message"], shapes.at);
  return { kind: "table", rows: [head, ...rows], headingRows: 1, at: shapes.at };
}
