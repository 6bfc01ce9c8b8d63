import { z } from "zod";
import { errorFiles } from "../lookup/error-files.ts";
import { indexFiles } from "../lookup/index-files.ts";
import {
  endpoint,
  entry,
  guide,
  product,
  redirects,
  row,
  site,
  translation,
} from "../model/index.ts";
import type { Editions } from "./editions.ts";
import { codeMarkdown } from "./markdown.ts";
import { movedDocument, withMoved } from "./moved.ts";
import { redirectPage } from "./redirect-page.ts";
import { leadsOf, nginxMap, oldPages, redirectsFile } from "./redirects.ts";
import { publishedSchema } from "./schema.ts";

/** A file of the site that is made from the catalogue and is no page. */
export interface Form {
  /** Below the root of the site, without a slash before it. */
  path: string;
  /** Made when asked for, so that listing forms costs nothing. */
  text: () => string;
  /** Whether it is added to a file of the same name that a writer has put there. */
  isAdded?: true;
}

/** Every form of every edition: Markdown and JSON of each code, catalogues, lookup data, schemas. */
export function* formsOf(editions: Editions): Generator<Form> {
  for (const edition of editions) {
    const { prefix, catalogues, lang, site, addresses } = edition;
    const root = prefix === undefined ? "" : `${prefix}/`;
    for (const catalogue of catalogues) {
      const { slug: product } = catalogue.product;
      yield json(`${root}api/v1/${product}.json`, catalogue);
      for (const code of catalogue.codes) {
        yield json(`${root}api/v1/${product}/${code.slug}.json`, code);
        yield { path: `${root}${product}/${code.slug}.md`, text: () => codeMarkdown(code) };
      }
      for (const moved of catalogue.moved ?? []) {
        const old = movedDocument(moved, catalogue);
        yield json(`${root}api/v1/${product}/${moved.slug}.json`, old);
        yield { path: `${root}${product}/${moved.slug}.md`, text: () => codeMarkdown(old) };
      }
      for (const page of oldPages(catalogue, edition)) {
        const path = `${root}${page.from.slice(addresses.home.length)}index.html`;
        yield { path, text: () => redirectPage(page, site, lang) };
      }
    }
    const known = catalogues.map(withMoved);
    for (const files of [indexFiles(known), errorFiles(known)])
      for (const [path, data] of files) yield json(root + path, data);
  }
  const leads = leadsOf(editions);
  if (leads.length > 0) {
    yield { path: "_redirects", text: () => redirectsFile(leads), isAdded: true };
    yield { path: "nginx-redirects.map", text: () => nginxMap(leads) };
  }
  yield { path: "api/v1/schema.json", text: () => JSON.stringify(publishedSchema()) };
  for (const [name, schema] of Object.entries(WRITERS_SCHEMAS)) {
    yield {
      path: `schema/${name}.json`,
      text: () => JSON.stringify(z.toJSONSchema(schema, { io: "input" })),
    };
  }
}

/** The schemas of what writers write, for their editors. */
const WRITERS_SCHEMAS = { endpoint, entry, guide, product, redirects, row, site, translation };

function json(path: string, data: unknown): Form {
  return { path, text: () => JSON.stringify(data) };
}
