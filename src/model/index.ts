/** What a writer may write: schemas, one reading of a file, the rules over all of it. */
export type {
  Content,
  EndpointFile,
  EntryFile,
  GuideFile,
  MdxFile,
  ProductFile,
  RedirectsFile,
  PublishedFile,
  PublishedItem,
  RowsFile,
  SiteFile,
  TranslationFile,
} from "./content.ts";
export type { AnyEntry, RowEntry } from "./entries.ts";
export { entriesOf, keyOf, list } from "./entries.ts";
export { codeOfLink } from "./code-link.ts";
export { MAIN } from "./content.ts";
export { ContentFaults, countFaults, describeFaults, sortFaults, suggest } from "./fault.ts";
export type { Fault, Place } from "./fault.ts";
export { compareCodes, compareRows } from "./order.ts";
export { lineOf, publishedBy, writePublished } from "./published.ts";
export { redirectsOf } from "./redirects.ts";
export type { Redirect } from "./redirects.ts";
export { readYaml, splitFrontmatter } from "./read/frontmatter.ts";
export type { Body } from "./read/body.ts";
export { readContent, readText } from "./read/read-content.ts";
export type { Reading, Recall } from "./read/read-content.ts";
export { endpoint } from "./schemas/endpoint.ts";
export { entry } from "./schemas/entry.ts";
export { guide } from "./schemas/guide.ts";
export { product } from "./schemas/product.ts";
export { redirects } from "./schemas/redirects.ts";
export { row } from "./schemas/row.ts";
export { site } from "./schemas/site.ts";
export { translation } from "./schemas/translation.ts";
export { readWrittenRows, writeRows } from "./write-rows.ts";
export type { WrittenRow } from "./write-rows.ts";
