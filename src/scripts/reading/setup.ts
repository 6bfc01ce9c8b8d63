import type { ReadWords, TicketWords } from "../../catalogue/strings/index.ts";
import type { TicketItem } from "../../lookup/index.ts";

/** What the script that shows a text fetches from the site, once. */
export interface ReportSetup {
  lang: string;
  noEntry: string;
  one: string;
  many: string;
  words: ReadWords;
  ticketWords: TicketWords;
  /** By slug. */
  products: Record<string, ReportProduct>;
}

export interface ReportProduct {
  name: string;
  ticket: TicketItem[];
  secrets: string[];
}

let setup: Promise<ReportSetup> | undefined;

export function openSetup(search: string): Promise<ReportSetup> {
  setup ??= fetchSetup(`${search}report.json`);
  setup.catch(() => (setup = undefined));
  return setup;
}

async function fetchSetup(address: string): Promise<ReportSetup> {
  const response = await fetch(address);
  const value: unknown = response.ok ? await response.json() : undefined;
  if (!isSetup(value)) throw new Error(`${address} holds no words.`);
  return value;
}

/** The file and this script come from one build, so that one key stands for all. */
function isSetup(value: unknown): value is ReportSetup {
  return typeof value === "object" && value !== null && "ticketWords" in value;
}
