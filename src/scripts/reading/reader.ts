import type { Context, Identified, SiteCodes, Told } from "../../lookup/index.ts";

/** What was made of a text. */
export type Reading = Identified<Told>;

export interface ReadOptions {
  /** Address of the site. */
  root: string;
  codes: SiteCodes;
  /** What is known of the call beside the text. */
  context?: Context;
  /** Told of a long text how much of it has been read, up to 1; `false` ends the reading. */
  tell?: (share: number) => boolean;
}

/** What `search/read.js` exports. */
export interface Reader {
  /** Rejects where the site's files cannot be had, and when `tell` has ended it. */
  read: (text: string, options: ReadOptions) => Promise<Reading>;
}

/** What `search/report.js` exports. */
export interface Reporter {
  report: (reading: Reading, options: ReportOptions) => Promise<Report>;
}

export interface ReportOptions {
  root: string;
  codes: SiteCodes;
  /** Address of the search page. */
  search: string;
  /** Whether a link brought the code: there is no text to show then. */
  isShared: boolean;
}

export interface Report {
  nodes: Node[];
  /** What a reader of the screen is told. */
  said: string;
}

let reader: Promise<Reader> | undefined;
let reporter: Promise<Reporter> | undefined;

/** The script that reads texts, fetched when there is one; a failed one again when next asked for. */
export function openReader(): Promise<Reader> {
  reader ??= load("read.js", isReader);
  reader.catch(() => (reader = undefined));
  return reader;
}

/** The script that shows what was read. */
export function openReporter(): Promise<Reporter> {
  reporter ??= load("report.js", isReporter);
  reporter.catch(() => (reporter = undefined));
  return reporter;
}

let failures = 0;

async function load<T>(name: string, is: (value: unknown) => value is T): Promise<T> {
  // A browser may keep a failure, so that the next try needs another address.
  const { href } = new URL(failures ? `${name}?${failures}` : name, import.meta.url);
  const loaded: unknown = await import(/* @vite-ignore */ href).catch((error: unknown) => {
    failures++;
    throw error;
  });
  if (!is(loaded)) throw new Error(`${name} is of another build.`);
  return loaded;
}

function isReader(value: unknown): value is Reader {
  return typeof value === "object" && value !== null && "read" in value;
}

function isReporter(value: unknown): value is Reporter {
  return typeof value === "object" && value !== null && "report" in value;
}
