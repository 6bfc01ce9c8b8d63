import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { slug } from "../../lookup/index.ts";
import { MAIN, readText } from "../../model/index.ts";
import type { Content } from "../../model/index.ts";
import { UsageError } from "../command.ts";
import { contentFolder } from "../read-here.ts";
import type { Chosen } from "./choose.ts";
import { fileOf, goneEntry, retireText, retiredEntry, withoutLine } from "./edit.ts";
import type { Retirement } from "./edit.ts";

/** A file that was changed, and how. */
export interface Changed {
  file: string;
  what: string;
}

/**
 * Retires the entries that are not retired yet. All texts are made and read before the first is
 * written, so that nothing is half done where one has a fault.
 */
export async function writeRetirement(
  content: Content,
  { product, code, entries }: Chosen,
  retirement: Retirement,
): Promise<Changed[]> {
  const owner = content.products.find((one) => one.product === product)?.matter;
  const address = slug(code, owner?.letters);
  const name = owner?.name ?? product;
  const folder = contentFolder();
  const texts = new Map<string, string>();
  const changed: Changed[] = [];
  const textOf = async (file: string): Promise<string> =>
    texts.get(file) ?? (await readFile(join(folder, file), "utf8"));

  const living = entries.filter(({ matter }) => matter.retired === undefined);
  // From the last line on, so that the numbers of the others hold.
  const inOrder = living.toSorted(
    (a, b) => ("line" in b ? b.line : 0) - ("line" in a ? a.line : 0),
  );
  for (const entry of inOrder) {
    if (entry.kind === "entry") {
      texts.set(entry.file, retireText(await textOf(entry.file), retirement));
      changed.push({ file: entry.file, what: "says that it is retired" });
      continue;
    }
    const file = fileOf(product, address, entry.id);
    texts.set(file, retiredEntry(entry, name, retirement));
    texts.set(entry.file, withoutLine(await textOf(entry.file), entry.line));
    changed.push({ file, what: `takes the place of the row in ${entry.file}:${entry.line}` });
  }
  if (entries.length === 0) {
    const file = fileOf(product, address, MAIN);
    const isThere = await readFile(join(folder, file)).catch(() => undefined);
    if (isThere) throw new UsageError(`content/${file} has faults: errdex check tells them.`);
    texts.set(file, goneEntry(code, name, retirement));
    changed.push({ file, what: "answers for a code that was published" });
  }
  for (const [file, text] of texts) {
    const [fault] = readText(file, text).faults;
    if (!fault) continue;
    throw new UsageError(`content/${file}:${fault.line}  ${fault.what} Nothing was changed.`);
  }
  for (const [file, text] of texts) await writeFile(join(folder, file), text);
  return changed.map(({ file, what }) => ({ file: `content/${file}`, what }));
}
