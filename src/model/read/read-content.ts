import { readFile, readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import type {
  Content,
  MdxFile,
  PublishedFile,
  RedirectsFile,
  RowsFile,
  SiteFile,
} from "../content.ts";
import type { Fault } from "../fault.ts";
import { rules } from "../rules/index.ts";
import { redirects } from "../schemas/redirects.ts";
import { site } from "../schemas/site.ts";
import { readFileName } from "./file-name.ts";
import { readMdxFile } from "./read-file.ts";
import type { FileReading } from "./read-file.ts";
import { readPublishedFile } from "./read-published.ts";
import { readRowsFile } from "./read-rows.ts";
import { readYamlFile } from "./read-yaml-file.ts";

/** What came of one content file. Plain data, so that it can be kept by the digest of the text. */
export type Reading = FileReading<MdxFile | PublishedFile | RedirectsFile | RowsFile | SiteFile>;

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
  if (name.kind === "site") {
    return readYamlFile(site, file, text, "Write one key: value a line.", (matter): SiteFile => ({
      kind: "site",
      file,
      matter,
    }));
  }
  if (name.kind === "redirects") {
    const { product } = name;
    const mend = 'Write a list: - code: "…", and under it to:, why: and on:.';
    return readYamlFile(redirects, file, text, mend, (matter): RedirectsFile => ({
      kind: "redirects",
      file,
      product,
      matter,
    }));
  }
  if (name.kind === "published") return readPublishedFile(file, text);
  if (name.kind === "rows") return readRowsFile(file, name.product, text);
  return readMdxFile(file, name, text);
}

/** A byte order mark is no part of the text, and editors do not count it. */
function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** Sorted, so that a build does not depend on the order in which a disk lists its files. */
async function listFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join("/"),
    )
    .filter((file) => !/^(?:pages|sources)\//.test(file))
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
    redirects: [],
  };
  for (const { reading } of readings) {
    switch (reading?.kind) {
      case "site":
        content.site = reading;
        break;
      case "published":
        content.published = reading;
        break;
      case "redirects":
        content.redirects.push(reading);
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
