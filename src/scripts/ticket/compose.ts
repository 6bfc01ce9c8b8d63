import type { TicketWords } from "../../catalogue/strings/index.ts";
import type { CodeDocument, Entry, TicketItem } from "../../lookup/index.ts";

/** What a reader has chosen and entered; texts are redacted already. */
export interface Filled {
  entry: Entry;
  /** Id of the cause, where one was chosen. */
  cause?: string;
  /** Places of the steps of that cause that were tried, from 0. */
  tried: readonly number[];
  body: string;
  /** What was entered for the items that the product asks for, by id. */
  items: Readonly<Record<string, string>>;
}

/** A part of a ticket: a fact in a line, a list, or a text kept as it is. */
export type Part =
  | { kind: "fact"; name: string; text: string }
  | { kind: "list"; name: string; items: string[] }
  | { kind: "sample"; name: string; text: string };

/** A ticket before it has a format. */
export interface Ticket {
  title: string;
  parts: Part[];
  /** Names of what the product asks for and nobody has said. */
  missing: string[];
}

/** What an entry says by itself of an item; empty where it does not, or says several. */
export function known(item: TicketItem, { code }: { code: string }, entry: Entry): string {
  const [endpoint] = entry.endpoints;
  switch (item.fills) {
    case "code":
      return code;
    case "message":
      return entry.message ?? "";
    case "status":
      return entry.status.length === 1 ? String(entry.status[0]) : "";
    case "endpoint":
      return endpoint && entry.endpoints.length === 1 ? `${endpoint.method} ${endpoint.path}` : "";
    default:
      return "";
  }
}

/** Whether a reader has to be asked for an item: nothing else on the form says it. */
export function isAsked(item: TicketItem, document: CodeDocument, entry: Entry): boolean {
  return item.fills !== "body" && known(item, document, entry) === "";
}

/** A ticket of what is known of a code and what its reader has filled in. `url` is the whole address. */
export function compose(
  document: CodeDocument,
  asked: readonly TicketItem[],
  { entry, cause: causeId, tried, body, items }: Filled,
  words: TicketWords,
  url: string,
): Ticket {
  const cause = entry.causes.find(({ id }) => id === causeId);
  const steps = cause?.steps.filter((_step, index) => tried.includes(index)) ?? [];
  const own = asked.filter((item) => isAsked(item, document, entry));
  const entered = (fills: TicketItem["fills"]): string => {
    const item = own.find((candidate) => candidate.fills === fills);
    return item ? (items[item.id] ?? "") : "";
  };
  const fact = (name: string, text: string): Part[] =>
    text.trim() === "" ? [] : [{ kind: text.includes("\n") ? "sample" : "fact", name, text }];
  return {
    title: [`${document.productName} ${document.code}`, entry.title].filter(Boolean).join(": "),
    parts: [
      ...fact(words.code, document.code),
      ...fact(words.status, entry.status.join(", ") || entered("status")),
      ...fact(
        words.endpoint,
        entry.endpoints.length === 1
          ? known({ id: "", name: "", fills: "endpoint" }, document, entry)
          : entered("endpoint"),
      ),
      ...fact(words.message, entry.message ?? entered("message")),
      ...fact(words.chosen, cause?.recognise ?? ""),
      ...(steps.length > 0
        ? [{ kind: "list" as const, name: words.tried, items: steps.map(({ text }) => text) }]
        : []),
      ...own
        .filter(({ fills }) => fills === undefined)
        .flatMap(({ id, name }) => fact(name, items[id] ?? "")),
      ...(body.trim() === "" ? [] : [{ kind: "sample" as const, name: words.body, text: body }]),
      ...fact(words.page, url),
    ],
    missing: asked
      .filter(({ id, fills }) =>
        fills === "body"
          ? body.trim() === ""
          : own.some((item) => item.id === id) && !items[id]?.trim(),
      )
      .map(({ name }) => name),
  };
}
