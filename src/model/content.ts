import type { Body } from "./read/body.ts";
import type { EndpointMatter } from "./schemas/endpoint.ts";
import type { EntryMatter } from "./schemas/entry.ts";
import type { GuideMatter } from "./schemas/guide.ts";
import type { ProductMatter } from "./schemas/product.ts";
import type { RedirectMatter } from "./schemas/redirects.ts";
import type { RowMatter } from "./schemas/row.ts";
import type { SiteMatter } from "./schemas/site.ts";
import type { TranslationMatter } from "./schemas/translation.ts";

/** What one file says, as plain data: its frontmatter, its body, and what its name says. */
interface File<Kind extends string, Matter> {
  kind: Kind;
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** Slug of the product that the folder names; for a product, its own. */
  product: string;
  /** The name without ending, language and entry id: a code's slug, or an id. */
  name: string;
  matter: Matter;
  body: Body;
}

export type ProductFile = File<"product", ProductMatter>;
export type EndpointFile = File<"endpoint", EndpointMatter>;
export type GuideFile = File<"guide", GuideMatter>;

/** `errors/<product>/<slug>.mdx` or `<slug>~<id>.mdx`. */
export interface EntryFile extends File<"entry", EntryMatter> {
  /** Anchor of the entry; `main` where the name gives none. */
  id: string;
}

/** `<name>.<lang>.mdx` beside the file that it translates. */
export interface TranslationFile extends File<"translation", TranslationMatter> {
  lang: string;
  /** Path of the file that it translates. */
  translates: string;
}

export type MdxFile = ProductFile | EndpointFile | GuideFile | EntryFile | TranslationFile;

/** `errors/<product>/codes*.ndjson`: each line with its number in the file, from 1. */
export interface RowsFile {
  kind: "rows";
  file: string;
  product: string;
  rows: { line: number; matter: RowMatter }[];
  /** Codes of the lines with faults, as far as these say one: they are not missing. */
  faulty: string[];
}

/** `site.yaml`. */
export interface SiteFile {
  kind: "site";
  file: string;
  matter: SiteMatter;
}

/** `redirects/<product>.yaml`. */
export interface RedirectsFile {
  kind: "redirects";
  file: string;
  product: string;
  matter: RedirectMatter[];
}

/** Something that was published: a product, or one of its codes with the address given to it. */
export interface Published {
  /** Slug of the product. */
  product: string;
  code?: { slug: string; code: string };
}

/** A line of `published.txt`. */
export interface PublishedItem extends Published {
  /** From 1. */
  line: number;
}

/** `published.txt`: what was ever published; without items where nothing was. */
export interface PublishedFile {
  kind: "published";
  file: string;
  items: PublishedItem[];
}

/** Everything that writers wrote, read and checked file by file. */
export interface Content {
  site: SiteFile;
  products: ProductFile[];
  endpoints: EndpointFile[];
  guides: GuideFile[];
  entries: EntryFile[];
  translations: TranslationFile[];
  rows: RowsFile[];
  published: PublishedFile;
  redirects: RedirectsFile[];
}

/** The id of an entry whose file or row gives none. */
export const MAIN = "main";
