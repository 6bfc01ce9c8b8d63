import { list } from "../../model/index.ts";
import type { AnyEntry } from "../../model/index.ts";
import { printEntry, printText } from "../baseline.ts";
import type { Baseline, BaselineEntry } from "../baseline.ts";
import { distinct, wordingOf } from "../merge.ts";
import type { Sighting } from "../sighting.ts";
import type { Before, Difference } from "./difference.ts";
import { compareTold } from "./told.ts";

/** Compares a newer copy of a source with its baseline and with the entries here. */
export function compare(
  sightings: readonly Sighting[],
  baseline: Baseline,
  entries: readonly AnyEntry[],
): Difference[] {
  const now = Map.groupBy(distinctEntries(sightings), ({ code }) => code);
  const before = Map.groupBy(baseline.entries, ({ code }) => code);
  const here = Map.groupBy(entries, ({ matter }) => matter.code);
  const differences: Difference[] = [];
  const movedTo = new Set<string>();
  const messages = newMessages(now, before);
  for (const [code, was] of before) {
    const seen = now.get(code);
    const own = here.get(code) ?? [];
    if (seen) {
      differences.push(...compareCode(code, was, seen, own));
      continue;
    }
    const moved = was
      .map(({ message }) => messages.get(message?.digest ?? ""))
      .find((sighting) => sighting !== undefined);
    if (moved?.message !== undefined) {
      movedTo.add(moved.code);
      const { code: to, line, message } = moved;
      differences.push({ kind: "renumbered", code, to, line, message });
    } else {
      const [message] = was.flatMap((entry) => wordsOf(entry, own) ?? []);
      differences.push({ kind: "gone", code, ...(message === undefined ? {} : { message }) });
    }
  }
  for (const [code, seen] of now) {
    if (before.has(code) || movedTo.has(code)) continue;
    for (const sighting of distinct(seen)) {
      const { line } = sighting;
      differences.push({ kind: "new", code, line, after: wordingOf(sighting) });
    }
  }
  return differences;
}

/** The sightings that say something of their own, causes and remedies included. */
function distinctEntries(sightings: readonly Sighting[]): Sighting[] {
  return [...new Map(sightings.map((seen) => [JSON.stringify(printEntry(seen)), seen])).values()];
}

function compareCode(
  code: string,
  was: readonly BaselineEntry[],
  seen: readonly Sighting[],
  own: readonly AnyEntry[],
): Difference[] {
  const differences: Difference[] = [];
  const left = new Set(was);
  const open: Sighting[] = [];
  const take = (sighting: Sighting, entry: BaselineEntry): void => {
    left.delete(entry);
    differences.push(...compareTold(code, entry, sighting));
  };
  for (const sighting of seen) {
    const print = printEntry(sighting);
    const same = [...left].filter((entry) => hasWordingOf(entry, print));
    const entry = same.find((one) => isSameTold(one, print)) ?? same[0];
    if (entry) take(sighting, entry);
    else open.push(sighting);
  }
  for (const sighting of open) {
    const print = printEntry(sighting);
    const { line } = sighting;
    const entry =
      [...left].find(({ message }) => message?.digest === print.message?.digest) ?? [...left][0];
    const after = wordingOf(sighting);
    if (entry) {
      const before = wordsBefore(entry, own);
      differences.push({ kind: "changed", code, line, before, after });
      take(sighting, entry);
    } else {
      differences.push({ kind: "new", code, line, after });
    }
  }
  for (const entry of left) {
    const message = wordsOf(entry, own);
    differences.push({ kind: "gone", code, ...(message === undefined ? {} : { message }) });
  }
  return [...differences, ...compareHere(code, was, seen, own)];
}

/** Where no entry here words the code as the source does, and as the source did before. */
function compareHere(
  code: string,
  was: readonly BaselineEntry[],
  seen: readonly Sighting[],
  own: readonly AnyEntry[],
): Difference[] {
  return seen.flatMap((sighting): Difference[] => {
    const print = printEntry(sighting);
    if (!was.some((entry) => hasWordingOf(entry, print))) return [];
    const fits = own.some(
      ({ matter }) =>
        messagesOf(matter.message).includes(sighting.message ?? "") &&
        sighting.status.every((status) => list(matter.status).includes(status)),
    );
    const [first] = own;
    if (fits || !first || sighting.message === undefined) return [];
    const [message] = messagesOf(first.matter.message);
    const before = {
      status: list(first.matter.status),
      ...(message === undefined ? {} : { message }),
    };
    const { line } = sighting;
    return [{ kind: "differs", code, line, file: first.file, before, after: wordingOf(sighting) }];
  });
}

/** The entries of codes that were not there before, by the digest of their message. */
function newMessages(
  now: ReadonlyMap<string, readonly Sighting[]>,
  before: ReadonlyMap<string, unknown>,
): Map<string, Sighting> {
  const moved = new Map<string, Sighting>();
  for (const [code, seen] of now) {
    if (before.has(code)) continue;
    for (const sighting of seen) {
      if (sighting.message === undefined) continue;
      const { digest } = printText(sighting.message);
      if (!moved.has(digest)) moved.set(digest, sighting);
    }
  }
  return moved;
}

function hasWordingOf(a: BaselineEntry, b: BaselineEntry): boolean {
  return (
    a.message?.digest === b.message?.digest &&
    a.status.length === b.status.length &&
    a.status.every((status) => b.status.includes(status))
  );
}

function isSameTold(a: BaselineEntry, b: BaselineEntry): boolean {
  return (
    JSON.stringify(a.causes) === JSON.stringify(b.causes) &&
    JSON.stringify(a.remedies) === JSON.stringify(b.remedies)
  );
}

function wordsBefore(entry: BaselineEntry, own: readonly AnyEntry[]): Before {
  const message = wordsOf(entry, own);
  if (message !== undefined) return { status: entry.status, message };
  const length = entry.message?.length;
  return { status: entry.status, ...(length === undefined ? {} : { length }) };
}

/** The message of a baseline's entry, where an entry here still has it. */
function wordsOf({ message }: BaselineEntry, own: readonly AnyEntry[]): string | undefined {
  return own
    .flatMap(({ matter }) => messagesOf(matter.message))
    .find((text) => printText(text).digest === message?.digest);
}

function messagesOf(message: string | Record<string, string> | undefined): string[] {
  return typeof message === "object" ? Object.values(message) : list(message);
}
