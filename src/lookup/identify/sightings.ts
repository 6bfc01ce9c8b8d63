import { best } from "./best.ts";
import type { Product } from "../catalogue.ts";
import { endpointAgrees, likelihood } from "../rank.ts";
import type { Evidence, Match, Span, Unknown } from "./identified.ts";
import type { Candidate } from "./knowledge.ts";

/** So many entries are offered for their message alone, and so many spans of one thing kept. */
const MESSAGES = 20;
const SPANS = 100;

/** Something in the text that speaks for an entry. */
export interface Sighting extends Span {
  of: Candidate;
  evidence: Evidence;
  score: number;
  values: Record<string, string>;
}

/** What is known of the call behind an error. */
interface Call {
  status: number | undefined;
  endpoint: string | undefined;
  /** The code beside it. */
  other: string | undefined;
  /** Those that the text names. */
  products: readonly Product[];
}

type Sum = Pick<Unknown, "count" | "first" | "last" | "spans">;

/** Sums up where a thing was seen. */
export function note<K, T>(
  all: Map<K, T & Sum>,
  key: K,
  { start, end }: Span,
  make: () => T,
): T & Sum {
  const span = { start, end };
  const known = all.get(key) ?? { ...make(), count: 0, first: span, last: span, spans: [] };
  all.set(key, known);
  if (known.count && known.last.start === start) return known;
  if (known.count++ < SPANS) known.spans.push(span);
  known.last = span;
  return known;
}

/** The entries that were seen, the likeliest first. `callAt` tells of the call at a place. */
export function weigh(sightings: Sighting[], callAt: (start: number) => Call): Match[] {
  const seen = new Map<Candidate, Scored & Sum>();
  sightings.sort((a, b) => a.start - b.start);
  for (const { of, evidence, score, values, ...span } of sightings) {
    const match = note(seen, of, span, (): Scored => ({
      ...of,
      confidence: "possible",
      values: {},
      evidence: [],
      byCode: 0,
      byMessage: 0,
      codes: 0,
    }));
    if (match.evidence.every(({ kind }) => kind !== evidence.kind)) match.evidence.push(evidence);
    if (evidence.kind !== "message") {
      match.codes++;
      match.byCode = Math.max(match.byCode, score);
    } else if (score > match.byMessage) {
      match.byMessage = score;
      match.values = { ...match.values, ...values };
    }
  }
  const scored = [...seen.values()].map(({ byCode, byMessage, codes, ...match }) => {
    const { code, entry, evidence, first } = match;
    const { status, endpoint, other, products } = callAt(first.start);
    if (status && entry.status.length)
      evidence.push({ kind: "status", agrees: entry.status.includes(status), status });
    if (endpoint && entry.endpoints.length)
      evidence.push({ kind: "endpoint", agrees: endpointAgrees(entry, endpoint), endpoint });
    const isSaid = products.some(({ slug }) => slug === code.product);
    if (isSaid) evidence.push({ kind: "product" });
    if (other && !byCode) evidence.push({ kind: "code disagrees", code: other });
    const score =
      byCode + byMessage + 4 * likelihood(entry, { status, endpoint }) + (isSaid ? 60 : 0);
    // Beside its code a message is one more place, not one more time.
    match.count = codes || match.count;
    // What is retired is no help to those who have another code, or none.
    match.confidence =
      byCode >= 900 ? "certain" : byMessage >= 450 && !entry.retired ? "likely" : "possible";
    return { match, score, byCode };
  });
  let left = MESSAGES;
  return best(scored, ({ score }) => score)
    .filter(({ byCode }) => byCode || left-- > 0)
    .map(({ match }) => match);
}

/** A match on its way: with how much its code and its message say for it. */
type Scored = Omit<Match, keyof Sum> & { byCode: number; byMessage: number; codes: number };
