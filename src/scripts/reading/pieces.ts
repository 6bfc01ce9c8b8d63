import type { Match, Span, Told, Unknown } from "../../lookup/index.ts";
import type { Reading } from "./reader.ts";

/** A text up to this length is read at once; a longer one in pieces, so that the page can answer. */
const WHOLE = 600_000;
const PIECE = 150_000;

/** So many spans of one thing are kept. */
const SPANS = 100;

/** The parts to read a text in: whole lines, unless one is longer than a piece. */
export function split(text: string): Span[] {
  if (text.length <= WHOLE) return [{ start: 0, end: text.length }];
  const pieces: Span[] = [];
  for (let start = 0; start < text.length;) {
    const last = text.lastIndexOf("\n", start + PIECE);
    const end = Math.min(last > start ? last + 1 : start + PIECE, text.length);
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

/** What was made of a text, from what was made of its pieces. `at` is where each begins. */
export function join(text: string, pieces: readonly { at: number; reading: Reading }[]): Reading {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only.reading;
  const matches = new Map<string, Match<Told>>();
  const unknown = new Map<string, Unknown>();
  for (const { at, reading } of pieces) {
    for (const match of reading.matches) {
      const { code, entry } = match;
      const key = `${code.product}/${code.slug}#${entry.id}`;
      const known = matches.get(key);
      const moved = move(match, at);
      // The surest place gives the reasons.
      const best = known && sure(known) >= sure(moved) ? known : moved;
      matches.set(key, { ...best, ...sum(known, moved) });
    }
    for (const one of reading.unknown) {
      const known = unknown.get(one.code);
      const moved = move(one, at);
      unknown.set(one.code, { ...(known ?? moved), ...sum(known, moved) });
    }
  }
  const found = [...matches.values()].sort(
    (a, b) => sure(b) - sure(a) || a.first.start - b.first.start,
  );
  const request = pieces.find(({ reading }) => reading.matches.length > 0)?.reading.request;
  return { text, matches: found, unknown: [...unknown.values()], request: request ?? {} };
}

type Sum = Pick<Unknown, "count" | "first" | "last" | "spans">;

function sum(known: Sum | undefined, { count, first, last, spans }: Sum): Sum {
  return {
    count: (known?.count ?? 0) + count,
    first: known?.first ?? first,
    last,
    spans: [...(known?.spans ?? []), ...spans].slice(0, SPANS),
  };
}

function move<T extends Sum>(thing: T, at: number): T {
  const moved = ({ start, end }: Span): Span => ({ start: start + at, end: end + at });
  const { first, last, spans } = thing;
  return { ...thing, first: moved(first), last: moved(last), spans: spans.map(moved) };
}

/** How sure a match is: its confidence first, then what agrees and what does not. */
function sure({ confidence, evidence }: Match<Told>): number {
  const base = { certain: 200, likely: 100, possible: 0 }[confidence];
  return evidence.reduce(
    (points, one) =>
      points + ("agrees" in one ? (one.agrees ? 2 : -2) : one.kind === "code disagrees" ? -1 : 1),
    base,
  );
}
