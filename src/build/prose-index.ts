import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";

/** What a browser needs of Pagefind to search; its ready-made interfaces are not among it. */
const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|(fragment|index|filter)\/.*)$/;

/**
 * Indexes the pages that a person wrote (those with `data-pagefind-body`) into `pagefind/` below
 * the built site. Throws with all errors that Pagefind tells.
 */
export async function indexProse(dist: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join("\n"));
  try {
    const added = await index.addDirectory({ path: dist });
    const built = await index.getFiles();
    const failed = [...added.errors, ...built.errors];
    if (failed.length > 0) throw new Error(failed.join("\n"));
    for (const { path, content } of built.files) {
      if (!NEEDED.test(path)) continue;
      const target = join(dist, "pagefind", path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } finally {
    await close();
  }
}
