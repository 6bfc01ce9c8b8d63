import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Fault } from "../../model/index.ts";

/** The line that a fault is in; undefined where there is none to show. */
export type LineOf = (fault: Fault) => string | undefined;

/** Reads the files that faults are in. */
export async function readLines(folder: string, faults: readonly Fault[]): Promise<LineOf> {
  const files = new Map<string, string[]>();
  for (const file of new Set(faults.map(({ file }) => file))) {
    // A file that is missing is a fault too.
    const text = await readFile(join(folder, file), "utf8").catch(() => "");
    files.set(file, text.replace(/^\uFEFF/, "").split(/\r?\n/));
  }
  return ({ file, line }) => files.get(file)?.[line - 1];
}
