import { list } from "../model/index.ts";
import type { EntryFile, WrittenRow } from "../model/index.ts";
import { printText } from "./baseline.ts";
import type { BaselineEntry } from "./baseline.ts";
import { newId } from "./new-id.ts";
import type { Sighting } from "./sighting.ts";

/** What an import does with an entry, or leaves as it is. */
export type Change =
  | { kind: "add"; code: string; after: Wording }
  | { kind: "update"; code: string; before: Wording; after: Wording }
  /** The source changed, and so did a person here: the person's words stay. */
  | { kind: "keep"; code: string; file: string; before: Wording; after: Wording };

export interface Wording {
  status: number[];
  message?: string;
}

export interface Merged {
  /** The rows of each file after the import. */
  rows: Map<string, WrittenRow[]>;
  changes: Change[];
  /** Entries that stand here just so already. */
  same: number;
}

interface Work extends Omit<Merged, "rows"> {
  replaced: Map<WrittenRow, WrittenRow>;
  added: WrittenRow[];
}

/** What there is of a code before the import. */
interface Standing {
  file: string;
  row?: WrittenRow;
  id: string;
  wording: Wording;
  /** Every language's message. */
  messages: string[];
}

/**
 * Merges what sources say into the rows of a product. A row is updated only where it stands as an
 * import left it; what a person wrote stays. Nothing is removed.
 */
export function merge(
  entries: readonly EntryFile[],
  rows: ReadonlyMap<string, readonly WrittenRow[]>,
  sightings: readonly Sighting[],
  baseline: readonly BaselineEntry[],
  target: string,
): Merged {
  const work: Work = { replaced: new Map(), added: [], changes: [], same: 0 };
  const standing = Map.groupBy(standings(entries, rows), ({ code }) => code);
  const before = Map.groupBy(baseline, ({ code }) => code);
  for (const [code, seen] of Map.groupBy(sightings, (sighting) => sighting.code)) {
    const here = (standing.get(code) ?? []).map(({ entry }) => entry);
    mergeCode(code, distinct(seen), here, before.get(code) ?? [], work);
  }
  const { replaced, added, changes, same } = work;
  const after = new Map(
    [...rows].map(([file, own]) => [file, own.map((row) => replaced.get(row) ?? row)]),
  );
  if (added.length > 0) after.set(target, [...(after.get(target) ?? []), ...added]);
  return { rows: after, changes, same };
}

/** The sightings of a code that say something of their own. */
export function distinct(sightings: readonly Sighting[]): Sighting[] {
  return [...new Map(sightings.map((seen) => [JSON.stringify(wordingOf(seen)), seen])).values()];
}

function mergeCode(
  code: string,
  seen: readonly Sighting[],
  here: readonly Standing[],
  before: readonly BaselineEntry[],
  work: Work,
): void {
  const left = new Set(seen);
  const free = new Set(here);
  const pair = (fits: (seen: Sighting, entry: Standing) => boolean): [Sighting, Standing][] => {
    const pairs: [Sighting, Standing][] = [];
    for (const sighting of left) {
      const entry = [...free].find((entry) => fits(sighting, entry));
      if (!entry) continue;
      left.delete(sighting);
      free.delete(entry);
      pairs.push([sighting, entry]);
    }
    return pairs;
  };
  work.same += pair((sighting, entry) => isSame(sighting, entry)).length;
  const isOurs = ({ row, wording }: Standing): boolean =>
    row !== undefined && before.some((entry) => isAsWritten(entry, wording));
  const isKnown = (sighting: Sighting): boolean =>
    before.some((entry) => isAsWritten(entry, wordingOf(sighting)));
  const updates = [
    ...pair((sighting, entry) => isOurs(entry) && hasMessage(sighting, entry)),
    ...pair((sighting, entry) => isOurs(entry) && !isKnown(sighting)),
  ];
  for (const [sighting, entry] of updates) update(code, sighting, entry, work);
  const kept = [
    ...pair((sighting, entry) => hasMessage(sighting, entry) && !isNewStatus(sighting, here)),
    ...pair(
      (sighting, entry) =>
        before.length > 0 &&
        entry.messages.length > 0 &&
        !isOurs(entry) &&
        (isKnown(sighting) || seen.length <= before.length),
    ),
  ];
  for (const [sighting, entry] of kept) {
    if (isKnown(sighting) || isWithin(sighting, entry)) work.same++;
    else {
      const { file, wording } = entry;
      work.changes.push({
        kind: "keep",
        code,
        file,
        before: wording,
        after: wordingOf(sighting),
      });
    }
  }
  add(code, left, here, work);
}

function update(code: string, sighting: Sighting, { row, wording }: Standing, work: Work): void {
  if (!row) return;
  const after = wordingOf(sighting);
  const rest = Object.entries(row).filter(([key]) => key !== "message" && key !== "status");
  work.replaced.set(row, { ...Object.fromEntries(rest), code, ...fieldsOf(after) });
  work.changes.push({ kind: "update", code, before: wording, after });
}

/** A row for each sighting, with an anchor of its own where the code has other entries. */
function add(code: string, left: Iterable<Sighting>, here: readonly Standing[], work: Work): void {
  const ids = new Set(here.map(({ id }) => id));
  const statuses = here.map(({ wording }) => wording.status);
  for (const sighting of left) {
    const after = wordingOf(sighting);
    const isOwnStatus = !statuses.some((status) => isEqual(status, after.status));
    const id = newId(after, ids, isOwnStatus);
    ids.add(id ?? "main");
    statuses.push(after.status);
    work.added.push({ code, ...(id === undefined ? {} : { id }), ...fieldsOf(after) });
    work.changes.push({ kind: "add", code, after });
  }
}

function fieldsOf({ status, message }: Wording): { message?: string; status?: number | number[] } {
  const [only] = status;
  return {
    ...(message === undefined ? {} : { message }),
    ...(only === undefined ? {} : { status: status.length === 1 ? only : status }),
  };
}

function standings(
  entries: readonly EntryFile[],
  rows: ReadonlyMap<string, readonly WrittenRow[]>,
): { code: string; entry: Standing }[] {
  const written = entries.map(({ file, id, matter }) => ({
    code: matter.code,
    entry: { file, id, ...worded(matter.message, list(matter.status)) },
  }));
  const lines = [...rows].flatMap(([file, own]) =>
    own.map((row) => ({
      code: row.code,
      entry: {
        file,
        row,
        id: row.id ?? "main",
        ...worded(row["message"], statusesIn(row["status"])),
      },
    })),
  );
  return [...written, ...lines];
}

function worded(message: unknown, status: number[]): Pick<Standing, "wording" | "messages"> {
  const texts: unknown[] =
    typeof message === "object" && message !== null ? Object.values(message) : [message];
  const messages = texts.filter((text) => typeof text === "string");
  const [first] = messages;
  return { messages, wording: { status, ...(first === undefined ? {} : { message: first }) } };
}

function statusesIn(status: unknown): number[] {
  const given: unknown[] = Array.isArray(status) ? status : [status];
  return given.filter((one) => typeof one === "number");
}

export function wordingOf({ status, message }: Sighting): Wording {
  return { status: [...status], ...(message === undefined ? {} : { message }) };
}

function isSame(sighting: Sighting, entry: Standing): boolean {
  return hasMessage(sighting, entry) && isEqual(sighting.status, entry.wording.status);
}

function hasMessage({ message }: Sighting, { messages }: Standing): boolean {
  return message === undefined ? messages.length === 0 : messages.includes(message);
}

/** An entry may say more: several statuses, of which the source names one. */
function isWithin(sighting: Sighting, entry: Standing): boolean {
  const { status } = entry.wording;
  return hasMessage(sighting, entry) && sighting.status.every((one) => status.includes(one));
}

/** Whether the source sets this status beside one that stands here already. */
function isNewStatus(sighting: Sighting, here: readonly Standing[]): boolean {
  return (
    sighting.status.length > 0 &&
    here.every(
      ({ row, wording }) =>
        row !== undefined && wording.status.length > 0 && !isEqual(sighting.status, wording.status),
    )
  );
}

function isAsWritten(entry: BaselineEntry, { status, message }: Wording): boolean {
  const print = message === undefined ? undefined : printText(message);
  return isEqual(entry.status, status) && entry.message?.digest === print?.digest;
}

function isEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
