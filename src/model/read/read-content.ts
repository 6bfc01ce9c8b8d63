import { readFile, readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Content, MdxFile, PublishedFile, RowsFile, SiteFile } from "../content.ts";
import { placeAt } from "../fault.ts";
import type { Fault } from "../fault.ts";
import { rules } from "../rules/index.ts";
import { site } from "../schemas/site.ts";
import { readFileName } from "./file-name.ts";
import { YamlFault, readYaml } from "./frontmatter.ts";
import { readMatter } from "./matter.ts";
import { readMdxFile } from "./read-file.ts";
import type { FileReading } from "./read-file.ts";
import { readPublishedFile } from "./read-published.ts";
import { readRowsFile } from "./read-rows.ts";

/** What came of one content file. Plain data, so that it can be kept by the digest of the text. */
export type Reading = FileReading<MdxFile | PublishedFile | RowsFile | SiteFile>;

/** Gives the reading of a text that was read before, or reads it now. */
export type Recall = (file: string, text: string, read: () => Reading) => Reading;

/** Files that are open at a time: enough to keep the disk busy, few enough for any limit. */
const BATCH = 64;

/**
 * Reads all content below `folder` and applies every rule. Faulty files and rows are left out of the
 * content, and each fault is told, so a caller may go on with what is sound.
 */
export async function readContent(
  folder: string,
  recall: Recall = (_file, _text, read) => read(),
): Promise<{ content: Content; faults: Fault[] }> {
  const readings: Reading[] = [];
  const files = await listFiles(folder);
  const texts = new Map<string, string>();
  for (let start = 0; start < files.length; start += BATCH) {
    const batch = files.slice(start, start + BATCH);
    const contents = await Promise.all(batch.map((file) => readFile(join(folder, file), "utf8")));
    batch.forEach((file, index) => {
      const text = withoutMark(contents[index] ?? "");
      texts.set(file, text);
      readings.push(recall(file, text, () => readText(file, text)));
    });
  }
  const { content, faults } = gather(readings);
  if (!texts.has(content.site.file)) faults.push(NO_SITE);
  const broken = new Set(faults.map(({ file }) => file));
  return { content, faults: [...faults, ...rules(content, texts, broken)] };
}

/** Reads the text of one file by what its path says it is. */
export function readText(file: string, marked: string): Reading {
  const text = withoutMark(marked);
  const name = readFileName(file);
  if (!name) {
    return {
      faults: [
        {
          file,
          line: 1,
          column: 1,
          what: "No content of this name can stand here.",
          mend: "Use errors/<product>/<slug>.mdx, <slug>~<id>.mdx or codes.ndjson, products/<product>.mdx, endpoints/ or guides/<product>/<id>.mdx.",
        },
      ],
    };
  }
  if (name.kind === "site") return readSite(file, text);
  if (name.kind === "published") return readPublishedFile(file, text);
  if (name.kind === "rows") return readRowsFile(file, name.product, text);
  return readMdxFile(file, name, text);
}

/** A byte order mark is no part of the text, and editors do not count it. */
function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function readSite(file: string, text: string): FileReading<SiteFile> {
  try {
    const { data, faults } = readMatter(site, {
      file,
      text,
      yaml: readYaml(text),
      offset: 0,
      whole: { name: "The file", mend: "Write one key: value a line." },
    });
    return data ? { reading: { kind: "site", file, matter: data }, faults } : { faults };
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    return {
      faults: [
        {
          file,
          ...placeAt(text, error.offset),
          ...error.told("The file is not YAML", "Write one key: value a line."),
        },
      ],
    };
  }
}

/** Sorted, so that a build does not depend on the order in which a disk lists its files. */
async function listFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join("/"),
    )
    .filter((file) => !file.startsWith("pages/"))
    .toSorted();
}

/** Without it nothing knows what the site is called, or where it is published. */
const NO_SITE: Fault = {
  file: "site.yaml",
  line: 1,
  column: 1,
  what: "There is no site.yaml.",
  mend: "Add it with name:, summary: and address:.",
};

function gather(readings: readonly Reading[]): { content: Content; faults: Fault[] } {
  const faults = readings.flatMap((reading) => reading.faults);
  const content: Content = {
    site: {
      kind: "site",
      file: "site.yaml",
      matter: {
        name: "",
        summary: "",
        address: "http://localhost",
        lang: "en",
        languages: [],
        package: "errdex",
      },
    },
    products: [],
    endpoints: [],
    guides: [],
    entries: [],
    translations: [],
    rows: [],
    published: { kind: "published", file: "published.txt", items: [] },
  };
  for (const { reading } of readings) {
    switch (reading?.kind) {
      case "site":
        content.site = reading;
        break;
      case "published":
        content.published = reading;
        break;
      case "product":
        content.products.push(reading);
        break;
      case "endpoint":
        content.endpoints.push(reading);
        break;
      case "guide":
        content.guides.push(reading);
        break;
      case "entry":
        content.entries.push(reading);
        break;
      case "translation":
        content.translations.push(reading);
        break;
      case "rows":
        content.rows.push(reading);
        break;
      case undefined:
        break;
    }
  }
  return { content, faults };
}
