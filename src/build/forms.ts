import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { editionsOf, formsOf } from "../catalogue/index.ts";
import type { Form } from "../catalogue/index.ts";
import { openLibrary } from "./library.ts";

/**
 * Writes every form of the content into the built site. They are no routes of Astro's, which
 * renders one file after another: this takes a tenth of the time. One after the other costs a
 * third of what it costs to wait for many at once, and nothing else is to be done meanwhile.
 */
export async function writeForms(dist: string, base: string): Promise<void> {
  const made = new Set<string>();
  for (const { path, text, isAdded } of await readForms(base)) {
    const target = join(dist, path);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    const before =
      isAdded && existsSync(target) ? `${readFileSync(target, "utf8").trimEnd()}\n` : "";
    writeFileSync(target, before + text());
  }
}

/** The form at a path below the root of the site, if there is one: for the development server. */
export async function formAt(path: string, base: string): Promise<Form | undefined> {
  if (/\.(json|md)$/.test(path)) return (await readForms(base)).find((form) => form.path === path);
  const { content } = await openLibrary();
  if (content.redirects.length === 0 || !path.includes("/")) return undefined;
  const page = `${path.replace(/\/$/, "")}/index.html`;
  return (await readForms(base)).find((form) => form.path === page);
}

async function readForms(base: string): Promise<Generator<Form>> {
  const { content } = await openLibrary();
  return formsOf(editionsOf(content, base));
}
