import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { editionsOf, formsOf } from "../catalogue/index.ts";
import type { Form } from "../catalogue/index.ts";
import { openLibrary } from "./library.ts";

/** Files that are written at a time: enough to keep the disk busy, few enough for any limit. */
const BATCH = 64;

/**
 * Writes every form of the content into the built site. They are no routes of Astro's, which
 * renders one file after another: this takes a tenth of the time.
 */
export async function writeForms(dist: string, base: string): Promise<void> {
  const made = new Set<string>();
  let batch: Promise<void>[] = [];
  for (const { path, text } of await readForms(base)) {
    const target = join(dist, path);
    const folder = dirname(target);
    if (!made.has(folder)) {
      await mkdir(folder, { recursive: true });
      made.add(folder);
    }
    batch.push(writeFile(target, text()));
    if (batch.length < BATCH) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
}

/** The form at a path below the root of the site, if there is one: for the development server. */
export async function formAt(path: string, base: string): Promise<Form | undefined> {
  if (!/\.(json|md)$/.test(path)) return undefined;
  return (await readForms(base)).find((form) => form.path === path);
}

async function readForms(base: string): Promise<Generator<Form>> {
  const { content } = await openLibrary();
  return formsOf(editionsOf(content, base));
}
