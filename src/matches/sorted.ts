import type { Match, Told } from "../lookup/index.ts";

/** Matches by how they are shown; each list has the likeliest first. */
export interface Sorted {
  main: Match<Told>[];
  /** Those in `main` of a code that has several there: which is meant is open. */
  open: Set<Match<Told>>;
  /** Entries of a code in `main` with which less agrees. */
  others: Match<Told>[];
  possible: Match<Told>[];
}

export function sortMatches(matches: readonly Match<Told>[]): Sorted {
  const sorted: Sorted = { main: [], open: new Set(), others: [], possible: [] };
  for (const match of matches) {
    if (match.confidence === "possible") {
      sorted.possible.push(match);
      continue;
    }
    const alike = sorted.main.filter(
      ({ code }) => code.product === match.code.product && code.slug === match.code.slug,
    );
    const isOther = alike.some(({ evidence }) => points(evidence) > points(match.evidence));
    sorted[isOther ? "others" : "main"].push(match);
    if (!isOther && alike.length > 0) for (const one of [...alike, match]) sorted.open.add(one);
  }
  return sorted;
}

/** How much agrees, less what does not. */
function points(evidence: Match<Told>["evidence"]): number {
  return evidence.reduce(
    (sum, one) =>
      sum + ("agrees" in one && !one.agrees ? -1 : one.kind === "code disagrees" ? 0 : 1),
    0,
  );
}
