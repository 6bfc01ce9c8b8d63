/** What a writer may write: schemas, one reading of a file, the rules over all of it. */
export type {
  Content,
  EndpointFile,
  EntryFile,
  GuideFile,
  MdxFile,
  ProductFile,
  PublishedFile,
  PublishedItem,
  RowsFile,
  SiteFile,
  TranslationFile,
} from "./content.ts";
export type { AnyEntry, RowEntry } from "./entries.ts";
export { entriesOf, keyOf, list } from "./entries.ts";
export { codeOfLink } from "./code-link.ts";
export { ContentFaults, countFaults, describeFaults, sortFaults } from "./fault.ts";
export type { Fault, Place } from "./fault.ts";
export { compareCodes, compareRows } from "./order.ts";
export { lineOf, publishedBy, writePublished } from "./published.ts";
export type { Published } from "./published.ts";
export type { Body } from "./read/body.ts";
export { readContent, readText } from "./read/read-content.ts";
export type { Reading, Recall } from "./read/read-content.ts";
export { endpoint } from "./schemas/endpoint.ts";
export { entry } from "./schemas/entry.ts";
export { guide } from "./schemas/guide.ts";
export { product } from "./schemas/product.ts";
export { row } from "./schemas/row.ts";
export { site } from "./schemas/site.ts";
export { translation } from "./schemas/translation.ts";
