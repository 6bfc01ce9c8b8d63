import type { TicketWords } from "../../catalogue/strings/index.ts";
import type { CodeDocument, TicketItem } from "../../lookup/index.ts";

/** What a code's page gives its form. */
export interface Setup {
  /** Address of the code's JSON. */
  json: string;
  asked: TicketItem[];
  secrets: string[];
  words: TicketWords;
}

/** The setup that a page holds as JSON. Throws where it holds none. */
export function readSetup(json: string | undefined): Setup {
  const setup: unknown = JSON.parse(json ?? "null");
  if (!isSetup(setup)) throw new Error("The ticket has no setup.");
  return setup;
}

/** The page and this script come from one build, so that one key stands for all. */
function isSetup(value: unknown): value is Setup {
  return typeof value === "object" && value !== null && "words" in value;
}

/** Fetches a code. Rejects where it does not come. */
export async function fetchCode(address: string): Promise<CodeDocument> {
  const response = await fetch(address);
  const document: unknown = response.ok ? await response.json() : undefined;
  if (!isCode(document)) throw new Error(`${address} holds no code.`);
  return document;
}

function isCode(value: unknown): value is CodeDocument {
  return typeof value === "object" && value !== null && "entries" in value;
}
