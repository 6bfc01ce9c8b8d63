/**
 * The published shape: what `/api/v1/…` holds, and what every form is made from.
 * Version 1 is frozen: keys may be added, never renamed, removed or given another meaning.
 */

/** A run of text inside a paragraph. Each kind gives its plain `text`. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "emphasis"; text: string; children: Inline[] }
  | { kind: "code"; text: string }
  /** A way through menus: `parts` are the names to press, outermost first. */
  | { kind: "path"; text: string; parts: string[] }
  /** `url` is http, https, mailto, or an address of this site that begins with `/`. */
  | { kind: "link"; text: string; url: string; children: Inline[] };

/** A block of an entry's body. Each kind gives its plain `text`. */
export type Block =
  | { kind: "paragraph"; text: string; children: Inline[] }
  | { kind: "list"; text: string; ordered: boolean; items: Passage[] }
  /** Something to copy or compare, white space kept; `language` as the writer named it. */
  | { kind: "sample"; text: string; language?: string }
  | { kind: "note"; text: string; children: Block[] };

/** A step, a check, a note or a list item: blocks, with the plain text of all of them. */
export interface Passage {
  text: string;
  children: Block[];
}

/** A step of a cause or guide: one thing to do. */
export type Step = Passage;

/** Who can mend. `id` is one of the closed list of the product. */
export interface Role {
  id: string;
  name: string;
  /** One sentence: how to know whether you are one, or how to reach one. */
  describe: string;
  url: string;
}

/** What was called when the code came back. */
export interface Endpoint {
  id: string;
  method: string;
  path: string;
}

/** Before or from a release of the product; with both, the releases between. */
export interface Era {
  from?: Release;
  before?: Release;
}

export interface Release {
  id: string;
  name: string;
}

/** Whether trying again helps: at once, after `retryAfter` seconds, after it is mended, or never. */
export type Retry = "now" | "after" | "after-fix" | "never";

/** One reason for an entry, with how to recognise it and how to mend it. */
export interface Cause {
  id: string;
  /** A sentence that is true for the reader whose cause this is. */
  recognise: string;
  /** Id of the role that can mend it. */
  role: string;
  steps: Step[];
  /** How to see that it worked. */
  check?: Passage;
  retry?: Retry;
  /** Seconds to wait, where `retry` is `after`. */
  retryAfter?: number;
}

/** Where a fact comes from, and the day (ISO 8601) on which somebody last compared. */
export interface Source {
  title: string;
  url: string;
  checked: string;
}

/** A code and where it is explained. */
export interface CodeRef {
  /** Slug of the product. */
  product: string;
  code: string;
  slug: string;
  url: string;
}

/** A code as a link: with the title of its first entry. */
export interface CodeLink extends CodeRef {
  title: string;
}

/** What a code means in one context (endpoint, status, meaning, era). */
export interface Entry {
  /** Anchor of the entry on the code's page. Unique in its code. */
  id: string;
  title: string;
  /** The template as the product words it, placeholders kept. Data, never markup. */
  message?: string;
  /** By language tag, where the product words it in several. */
  messages?: Record<string, string>;
  /** HTTP statuses it comes with; empty where not known. */
  status: number[];
  /** Endpoints that return it; empty where not known, or where any may. */
  endpoints: Endpoint[];
  anyEndpoint: boolean;
  /** What happened, in a sentence or two. Empty for a row. */
  summary: string;
  about: Block[];
  /** Empty for a row: nobody has written a remedy yet. */
  causes: Cause[];
  prevent: Passage[];
  notes: Passage[];
  related: CodeLink[];
  sources: Source[];
  eras: Era[];
  /** Codes of today, where this meaning was given other numbers. */
  renumbered: CodeLink[];
  retired?: Retired;
  /** Written by a program, and read by nobody yet. */
  draft?: true;
}

/** The product no longer returns it; the page stays. `on` is an ISO 8601 day. */
export interface Retired {
  on: string;
  reason: string;
  see: CodeLink[];
}

/** An older number of a code, and the releases in which it was used. */
export interface Formerly extends CodeRef {
  eras: Era[];
}

/** An old address, which leads to another code, or to the same one at another address. */
export interface Moved extends CodeRef {
  to: CodeLink;
  /** Why, in a sentence. */
  why: string;
  /** The day (ISO 8601) from which it leads there. */
  on: string;
}

/** `/api/v1/{product}/{slug}.json`: one code with all its entries. */
export interface CodeDocument extends CodeRef {
  /** Name of the product, for people. */
  productName: string;
  /** Language tag of the texts. */
  lang: string;
  /** The roles that the causes name. */
  roles: Role[];
  formerly: Formerly[];
  /** Where this is an old address: where it leads. */
  moved?: Moved;
  /** Old addresses that lead here. */
  movedHere?: Moved[];
  entries: Entry[];
}

/** A procedure that several causes share. */
export interface Guide {
  id: string;
  title: string;
  summary: string;
  url: string;
  role: string;
  about: Block[];
  steps: Step[];
  check?: Passage;
  notes: Passage[];
  sources: Source[];
}

/** An endpoint with what is written about it. */
export interface EndpointDocument extends Endpoint {
  title: string;
  summary: string;
  url: string;
  about: Block[];
  sources: Source[];
}

/** Which case the letters of a product's codes have; it decides which slugs need a hash. */
export type Letters = "upper" | "lower" | "mixed";

/** What a ticket to a product's support should hold. */
export interface TicketItem {
  id: string;
  name: string;
  /** What of the entry or of the response says it; none where only the reader knows. */
  fills?: "code" | "message" | "status" | "endpoint" | "body";
}

/** A product, with the lists that its entries draw on. */
export interface ProductDocument {
  slug: string;
  name: string;
  summary: string;
  url: string;
  letters: Letters;
  about: Block[];
  roles: Role[];
  /** Releases that begin an era, oldest first. */
  releases: Release[];
  /** In the order in which they happen. */
  endpoints: EndpointDocument[];
  guides: Guide[];
  /** Where its answers keep the code, such as `errors[].code`. */
  codePlaces?: string[];
  sources: Source[];
  /** What a ticket should hold; none where the product does not say. */
  ticket?: TicketItem[];
  /** Keys whose values a ticket must never hold, beside those that are secret everywhere. */
  secrets?: string[];
}

/** `/api/v1/{product}.json`: a product and each of its codes, in code order. */
export interface CatalogueDocument {
  lang: string;
  product: ProductDocument;
  codes: CodeDocument[];
  /** Old addresses of the product, and where they lead. */
  moved?: Moved[];
}
