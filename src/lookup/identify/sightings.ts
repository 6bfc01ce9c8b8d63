import { push } from "../by-key.ts";
import { endpointAgrees, likelihood } from "../rank.ts";
import type { Context } from "../rank.ts";
import type { Evidence, Identified, Match, Span, Unknown } from "./identified.ts";
import type { Candidate } from "./knowledge.ts";

/** So many entries are offered for their message alone, and so many spans of one thing kept. */
const MESSAGES = 20;
const SPANS = 100;

/** Something in the text that speaks for an entry, or a code that none has. */
export interface Sighting extends Span {
  of: Candidate | string;
  evidence: Evidence;
  score: number;
  values?: Record<string, string>;
  /** The code beside a message. */
  beside?: string | undefined;
}

/** What is known of the call behind an error. */
type Call = Pick<Context, "endpoint"> & { status: number | undefined };

/** The entries that were seen, the likeliest first. `callAt` tells of the call at a place. */
export function weigh(
  sightings: Sighting[],
  callAt: (start: number) => Call,
  /** Products that the text names. */
  said: readonly string[],
): Pick<Identified, "matches" | "unknown"> {
  const seen = new Map<Candidate | string, Sighting[]>();
  for (const sighting of sightings.sort((a, b) => a.start - b.start))
    push(seen, sighting.of, sighting);
  const unknown: Unknown[] = [];
  const scored: { match: Match; byCode: number; score: number }[] = [];
  for (const [of, all] of seen) {
    const spans = all
      .filter(({ start }, i) => start !== all[i - 1]?.start)
      .map(({ start, end }) => ({ start, end }));
    const [first = { start: 0, end: 0 }] = spans;
    const sum = {
      count: spans.length,
      first,
      last: spans.at(-1) ?? first,
      spans: spans.slice(0, SPANS),
    };
    const kinds: Partial<Record<Evidence["kind"], Evidence>> = {};
    for (const { evidence } of all) kinds[evidence.kind] ??= evidence;
    const evidence = Object.values(kinds);
    if (typeof of === "string") {
      for (const one of evidence) if ("at" in one) unknown.push({ code: of, at: one.at, ...sum });
      continue;
    }
    const ofKind = (isMessage: boolean) =>
      all
        .filter(({ evidence }) => (evidence.kind === "message") === isMessage)
        .sort((a, b) => b.score - a.score);
    const codes = ofKind(false);
    const byCode = codes[0]?.score ?? 0;
    const { score: byMessage = 0, values = {}, beside }: Partial<Sighting> = ofKind(true)[0] ?? {};
    const { code, entry } = of;
    const { status, endpoint } = callAt(first.start);
    if (status && entry.status.length)
      evidence.push({ kind: "status", agrees: entry.status.includes(status), status });
    if (endpoint && entry.endpoints.length)
      evidence.push({ kind: "endpoint", agrees: endpointAgrees(entry, endpoint), endpoint });
    const isSaid = said.includes(code.product);
    if (isSaid) evidence.push({ kind: "product" });
    if (beside && !byCode) evidence.push({ kind: "code disagrees", code: beside });
    // What is retired is no help to those who have another code, or none.
    const confidence =
      byCode >= 900 ? "certain" : byMessage >= 450 && !entry.retired ? "likely" : "possible";
    scored.push({
      // Beside its code a message is one more place, not one more time.
      match: { ...of, confidence, ...sum, count: codes.length || sum.count, values, evidence },
      byCode,
      score: byCode + byMessage + 4 * likelihood(entry, { status, endpoint }) + (isSaid ? 60 : 0),
    });
  }
  let left = MESSAGES;
  return {
    matches: scored
      .sort((a, b) => b.score - a.score)
      .filter(({ byCode }) => byCode || left-- > 0)
      .map(({ match }) => match),
    unknown,
  };
}
