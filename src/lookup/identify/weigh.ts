import { endpointAgrees, likelihood } from "../rank.ts";
import type { Evidence, Match, Span } from "./identified.ts";
import type { Candidate } from "./knowledge.ts";

/** So many entries are offered for their message alone, and so many spans of one thing kept. */
const MESSAGES = 20;
const SPANS = 100;

/** Something in the text that speaks for an entry. */
export interface Sighting extends Span {
  evidence: Evidence;
  score: number;
  /** What fills a message. */
  values?: Record<string, string>;
}

/** What is known of the call behind an error. */
interface Call {
  status: number | undefined;
  endpoint: string | undefined;
  /** The code beside it. */
  other: string | undefined;
}

/** Sums up where a thing was seen. */
export function sum(all: readonly Span[]) {
  const places = new Map(all.map(({ start, end }) => [start, { start, end }]));
  const spans = [...places.values()].sort((a, b) => a.start - b.start);
  const [first = { start: 0, end: 0 }] = spans;
  return { count: spans.length, first, last: spans.at(-1) ?? first, spans: spans.slice(0, SPANS) };
}

/** The entries that were seen, the likeliest first. `callAt` tells of the call at a place. */
export function weigh(
  seen: Map<Candidate, Sighting[]>,
  said: readonly string[],
  callAt: (start: number) => Call,
): Match[] {
  let left = MESSAGES;
  return [...seen]
    .map(([{ code, entry }, all]) => {
      all.sort((a, b) => b.score - a.score);
      const codes = all.filter(({ values }) => !values);
      const message = all.find(({ values }) => values);
      const evidence = [codes[0], message].flatMap((one) => one?.evidence ?? []);
      const places = sum(all);
      const { status, endpoint, other } = callAt(places.first.start);
      if (status && entry.status.length)
        evidence.push({ kind: "status", agrees: entry.status.includes(status), status });
      if (endpoint && entry.endpoints.length)
        evidence.push({ kind: "endpoint", agrees: endpointAgrees(entry, endpoint), endpoint });
      const isSaid = said.includes(code.product);
      if (isSaid) evidence.push({ kind: "product" });
      if (other && !codes.length) evidence.push({ kind: "code disagrees", code: other });
      const byCode = codes[0]?.score ?? 0;
      const byMessage = message?.score ?? 0;
      const match: Match = {
        code,
        entry,
        // What is retired is no help to those who have another code, or none.
        confidence:
          byCode >= 900 ? "certain" : byMessage >= 450 && !entry.retired ? "likely" : "possible",
        ...places,
        // Beside its code a message is one more place, not one more time.
        count: codes.length || places.count,
        values: message?.values ?? {},
        evidence,
      };
      const score =
        byCode + byMessage + 4 * likelihood(entry, { status, endpoint }) + (isSaid ? 60 : 0);
      return { match, score, byCode };
    })
    .sort((a, b) => b.score - a.score)
    .filter(({ byCode }) => byCode || left-- > 0)
    .map(({ match }) => match);
}
