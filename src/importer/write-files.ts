import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes files below a folder, all of them or none: each is written beside its place first, and
 * put there only when every one of them is complete.
 */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const moves: { from: string; to: string }[] = [];
  try {
    for (const [file, text] of files) {
      const to = join(folder, file);
      const from = join(dirname(to), `.${basename(to)}.${process.pid}.part`);
      await mkdir(dirname(to), { recursive: true });
      moves.push({ from, to });
      await writeFile(from, text);
    }
    for (const { from, to } of moves) await rename(from, to);
  } catch (error) {
    for (const { from } of moves) await rm(from, { force: true });
    throw error;
  }
}
