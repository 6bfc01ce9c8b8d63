import type { Brief } from "./brief.ts";
import type { CodeOf, ProductSlug } from "./codes.ts";
import type { Identified } from "./identify/identified.ts";
import type { Context } from "./rank.ts";
import type { CodeRef, Entry } from "./shape.ts";

/** One code with its entries, the likeliest first. */
export interface Found {
  kind: "found";
  code: CodeRef;
  entries: Entry[];
}

/** `Found`, before its document has been read. */
export interface Resolved<B = Brief> {
  kind: "found";
  code: B;
  /** From the context, else from the input (`400/20016`). */
  status?: number;
}

/** The input may mean each of these: codes of several products, or spelled nearly alike. */
export interface Several {
  kind: "several";
  codes: Brief[];
}

export interface None {
  kind: "none";
  /** What was asked for, without the words around it. */
  asked: string;
  /** Whether that has the form of a code: "No entry for …" can be said. */
  isCode: boolean;
  /** Guesses, best first; before them the code itself, where only another product has it. */
  nearest: Brief[];
}

export type Finding = Found | Several | None;
export type Resolution<B = Brief> = Resolved<B> | Several | None;

/** Builds the address of a code; one that is not known does not compile. */
export type Url<Codes> = <P extends ProductSlug<Codes>>(
  product: P,
  code: CodeOf<P, Codes>,
) => string;

export interface Lookup<Codes = ErrdexCodes> {
  /**
   * The entries of the code that the input asks for. The answer to a code typed exactly, without
   * a context, is made once and shared: do not change it.
   */
  find(input: string, context?: Context): Finding;
  /**
   * What an input of any length means: a parsed or raw body, a transcript, a log, a sentence, an
   * `Error`, an object with `status`, `url` and `body`. Never throws. The time it takes grows
   * with the length of the input and no faster. The body of a `Response` can be read only later:
   * give its `text()`.
   */
  identify(input: unknown, context?: Context): Identified;
  /** The same decision as `find`, without the entries. */
  resolve(input: string, context?: Context): Resolution;
  /** Codes that begin with the input, shortest first; 10 unless `limit` says otherwise. */
  complete(prefix: string, limit?: number): Brief[];
  url: Url<Codes>;
}

/** The verbs of `Lookup` that ask for a code, over files: promises, which reject where one can't be had. */
export interface SiteCodes<Codes = ErrdexCodes> {
  find(input: string, context?: Context): Promise<Finding>;
  resolve(input: string, context?: Context): Promise<Resolution>;
  complete(prefix: string, limit?: number): Promise<Brief[]>;
  url: Url<Codes>;
}

/** What `identify` of a site knows of an entry; `find` gives it whole. */
export type Told = Pick<
  Entry,
  | "id"
  | "title"
  | "message"
  | "messages"
  | "status"
  | "endpoints"
  | "anyEndpoint"
  | "eras"
  | "retired"
>;

/** `Lookup` over the files of a site. */
export interface SiteLookup<Codes = ErrdexCodes> extends SiteCodes<Codes> {
  /** As `Lookup.identify`. The body of a `Response` is read too, from a copy. */
  identify(input: unknown, context?: Context): Promise<Identified<Told>>;
}
