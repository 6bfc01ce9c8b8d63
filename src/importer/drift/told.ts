import { printEntry, printText } from "../baseline.ts";
import type { BaselineEntry, Print } from "../baseline.ts";
import { tell } from "../recognise/causes.ts";
import type { Sighting } from "../sighting.ts";
import type { Difference, Lost } from "./difference.ts";

/** Causes and remedies of an entry that became fewer or shorter. */
export function compareTold(code: string, was: BaselineEntry, sighting: Sighting): Difference[] {
  const now = printEntry(sighting);
  const causes = tell(sighting).causes.map(({ cause }) => cause);
  const { line } = sighting;
  const causeOf = (index: number): { cause?: string } => {
    const digest = was.causes[index]?.digest;
    const cause = causes.find((text) => printText(text).digest === digest);
    return cause === undefined ? {} : { cause };
  };
  return (["cause", "remedy"] as const).flatMap((what): Difference[] => {
    const before: readonly Print[] = what === "cause" ? was.causes : was.remedies;
    const after: readonly Print[] = what === "cause" ? now.causes : now.remedies;
    const known = new Set(after.map(({ digest }) => digest));
    const old = new Set(before.map(({ digest }) => digest));
    const missing = before
      .map((print, index) => ({ print, index }))
      .filter(({ print }) => !known.has(print.digest));
    const fresh = after.filter(({ digest }) => !old.has(digest));
    // What is worded anew takes the place of what is missing, in order; the rest is lost.
    const reworded = missing.slice(0, fresh.length);
    const shorter = reworded.flatMap(({ print, index }, place): Difference[] => {
      const length = fresh[place]?.length ?? 0;
      if (length >= print.length) return [];
      const number = index + 1;
      return [{ kind: "shorter", code, line, what, number, before: print.length, after: length }];
    });
    const lost = missing.slice(fresh.length).map(({ print, index }): Lost => ({
      number: index + 1,
      length: print.length,
      ...(what === "remedy" ? causeOf(was.remedies[index]?.of ?? 0) : {}),
    }));
    if (lost.length === 0) return shorter;
    return [...shorter, { kind: "lost", code, line, what, lost, of: before.length }];
  });
}
