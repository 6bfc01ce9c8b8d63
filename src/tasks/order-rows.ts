import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { paths } from "../build/paths.ts";
import { compareRows } from "../model/index.ts";
import { row } from "../model/index.ts";

/** `npm run format`: puts the rows of each `codes*.ndjson` in order, and the keys of each row. */

const errors = join(paths.content, "errors");
for (const file of await readdir(errors, { recursive: true })) {
  if (!/codes[^/\\]*\.ndjson$/.test(file)) continue;
  const path = join(errors, file);
  const text = await readFile(path, "utf8");
  const ordered = orderRows(text);
  if (ordered !== text) await writeFile(path, ordered);
}

/** The same rows in order; a text with a faulty line stays as it is, for the build to say what is wrong. */
function orderRows(text: string): string {
  const rows = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const json: unknown = parse(line);
      const { success } = row.safeParse(json);
      return success && typeof json === "object" && json !== null ? json : undefined;
    });
  if (rows.some((json) => json === undefined)) return text;
  const keys = Object.keys(row.shape);
  return rows
    .filter((json) => json !== undefined)
    .map((json) => ({ json, matter: row.parse(json) }))
    .toSorted((a, b) => compareRows(a.matter, b.matter))
    .map(({ json }) => {
      const entries = Object.entries(json).toSorted(
        ([a], [b]) => keys.indexOf(a) - keys.indexOf(b),
      );
      return `${JSON.stringify(Object.fromEntries(entries))}\n`;
    })
    .join("");
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
