import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { paths } from "../build/paths.ts";
import { readWrittenRows, writeRows } from "../model/index.ts";

/** `npm run format`: puts the rows of each `codes*.ndjson` in order, and the keys of each row. */

const errors = join(paths.content, "errors");
for (const file of await readdir(errors, { recursive: true })) {
  if (!/codes[^/\\]*\.ndjson$/.test(file)) continue;
  const path = join(errors, file);
  const text = await readFile(path, "utf8");
  // A text with a faulty line stays as it is, for the build to say what is wrong.
  const rows = readWrittenRows(text);
  const ordered = rows ? writeRows(rows) : text;
  if (ordered !== text) await writeFile(path, ordered);
}
