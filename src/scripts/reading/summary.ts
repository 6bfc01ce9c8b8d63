import { redact } from "../../lookup/redact.ts";
import type { Removed } from "../../lookup/redact.ts";
import type { Match, Span, TicketItem, Told } from "../../lookup/index.ts";
import { compose } from "../ticket/compose.ts";
import { formats } from "../ticket/formats.ts";
import { fetchCode } from "../ticket/setup.ts";
import { fill } from "../../catalogue/strings/fill.ts";
import { excerpt } from "./excerpt.ts";
import { Lines } from "./lines.ts";
import type { Reading } from "./reader.ts";
import type { ReportSetup } from "./setup.ts";

export interface Summary {
  markdown: string;
  /** Names of what was taken out. */
  taken: string[];
}

/** A longer text goes into a ticket as the lines round the first places. */
const LONG = 6000;
const LIMITS = { whole: 40, around: 3, most: 40 };

/** A match as Markdown for a ticket, with the text that it was found in and without its secrets. */
export async function summary(
  match: Match<Told>,
  { text, request }: Reading,
  { root, setup }: { root: string; setup: ReportSetup },
): Promise<Summary> {
  const { code, evidence } = match;
  const { words, ticketWords, products } = setup;
  const document = await fetchCode(`${root}api/v1/${code.product}/${code.slug}.json`);
  const entry = document.entries.find(({ id }) => id === match.entry.id);
  if (!entry) throw new Error(`${code.code} has no such entry.`);
  const { ticket = [], secrets = [] } = products[code.product] ?? {};
  const options = { secrets, keep: (value: string) => value === code.code };
  const body = redact(text, options);
  let call = [request.method, request.path].filter(Boolean).join(" ");
  let { status } = request;
  for (const one of evidence) {
    if (one.kind === "status") status = one.status;
    if (one.kind === "endpoint") call = one.endpoint;
  }
  const said: Partial<Record<NonNullable<TicketItem["fills"]>, string>> = {
    status: status ? String(status) : "",
    endpoint: redact(call, options).text,
  };
  const written = compose(
    document,
    ticket,
    {
      entry,
      tried: [],
      body: shorten(body.text, match.spans.map(moved(body.removed)), words.left),
      items: Object.fromEntries(ticket.map(({ id, fills }) => [id, (fills && said[fills]) ?? ""])),
    },
    ticketWords,
    new URL(`${code.url}#${entry.id}`, location.href).href,
  );
  const missing =
    written.missing.length > 0
      ? fill(ticketWords.missing, { names: written.missing.join(", ") })
      : "";
  return {
    markdown: formats.markdown(written, missing),
    taken: [...new Set(body.removed.map(({ name }) => name))],
  };
}

/** A long text as its lines round some places. */
function shorten(text: string, places: readonly Span[], left: string): string {
  if (text.length <= LONG) return text;
  return excerpt(new Lines(text), places.slice(0, 5), [], LIMITS)
    .map((row) =>
      "left" in row
        ? `[${fill(left, { count: row.left })}]`
        : row.parts.map(({ text }) => text).join(""),
    )
    .join("\n");
}

/** Where a place is once things have been taken out. */
export function moved(removed: readonly Removed[]): (span: Span) => Span {
  const move = (place: number): number => {
    let by = 0;
    for (const { name, start, end } of removed) {
      if (start >= place) break;
      if (end > place) return start + by;
      by += `[${name} removed]`.length - (end - start);
    }
    return place + by;
  };
  return ({ start, end }) => ({ start: move(start), end: move(end) });
}
