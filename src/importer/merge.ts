import { list } from "../model/index.ts";
import type { EntryFile, WrittenRow } from "../model/index.ts";
import { printText } from "./baseline.ts";
import type { BaselineEntry } from "./baseline.ts";
import { newId } from "./new-id.ts";
import type { Sighting, Wording } from "./sighting.ts";

/** What an import does with an entry, or leaves as it is. */
export type Change =
  | { kind: "add"; code: string; after: Wording }
  | { kind: "update"; code: string; before: Wording; after: Wording }
  /** The source changed, and so did a person here: the person's words stay. */
  | { kind: "keep"; code: string; file: string; before: Wording; after: Wording };

export interface Merged {
  /** The rows of each file after the import. */
  rows: Map<string, WrittenRow[]>;
  changes: Change[];
  /** Entries that stand here just so already. */
  same: number;
  /** Entries whose file is to be written as a draft; one without a name is new. */
  drafts: Draft[];
}

/** An entry to write as a file: its anchor, and the file where there is one already. */
export interface Draft {
  sighting: Sighting;
  id: string;
  file?: string;
}

/** What of a product an import finds. */
export interface Here {
  entries: readonly EntryFile[];
  rows: ReadonlyMap<string, readonly WrittenRow[]>;
  /** What the sources said when they were read last. */
  baseline: readonly BaselineEntry[];
  /** Files of drafts that nobody has edited. */
  untouched: ReadonlySet<string>;
}

/** How an import writes. */
export interface Way {
  /** The file for new rows. */
  target: string;
  /** Whether new entries become files, and not rows. */
  asDrafts: boolean;
}

interface Work extends Omit<Merged, "rows"> {
  replaced: Map<WrittenRow, WrittenRow>;
  added: WrittenRow[];
  way: Way;
}

/** What there is of a code before the import. */
interface Standing {
  file: string;
  row?: WrittenRow;
  /** Set for a draft that stands as an import left it. */
  isUntouched?: boolean;
  id: string;
  wording: Wording;
  /** Every language's message. */
  messages: string[];
}

/**
 * Merges what sources say into the rows of a product. A row is updated only where it stands as an
 * import left it; what a person wrote stays. Nothing is removed.
 */
export function merge(here: Here, sightings: readonly Sighting[], way: Way): Merged {
  const { entries, rows, baseline, untouched } = here;
  const work: Work = { replaced: new Map(), added: [], changes: [], same: 0, drafts: [], way };
  const standing = Map.groupBy(standings(entries, rows, untouched), ({ code }) => code);
  const before = Map.groupBy(baseline, ({ code }) => code);
  for (const [code, seen] of Map.groupBy(sightings, (sighting) => sighting.code)) {
    const here = (standing.get(code) ?? []).map(({ entry }) => entry);
    mergeCode(code, distinct(seen), here, before.get(code) ?? [], work);
  }
  const { replaced, added, changes, same, drafts } = work;
  const { target } = way;
  const after = new Map(
    [...rows].map(([file, own]) => [file, own.map((row) => replaced.get(row) ?? row)]),
  );
  if (added.length > 0) after.set(target, [...(after.get(target) ?? []), ...added]);
  return { rows: after, changes, same, drafts };
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
  const same = pair((sighting, entry) => isSame(sighting, entry));
  work.same += same.length;
  for (const [sighting, entry] of same) draft(sighting, entry, work);
  const isOurs = ({ row, wording, isUntouched }: Standing): boolean =>
    isUntouched === true ||
    (row !== undefined && before.some((entry) => isAsWritten(entry, wording)));
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

function update(code: string, sighting: Sighting, entry: Standing, work: Work): void {
  const { row, wording } = entry;
  const after = wordingOf(sighting);
  work.changes.push({ kind: "update", code, before: wording, after });
  if (row) {
    const rest = Object.entries(row).filter(([key]) => key !== "message" && key !== "status");
    work.replaced.set(row, { ...Object.fromEntries(rest), code, ...fieldsOf(after) });
  }
  draft(sighting, entry, work);
}

/** A draft is written anew where nobody has edited it; a row becomes one where it says no more. */
function draft(sighting: Sighting, { file, id, row, isUntouched }: Standing, work: Work): void {
  if (isUntouched) work.drafts.push({ sighting, id, file });
  else if (row && work.way.asDrafts && Object.keys(row).every((key) => DRAFTED.has(key)))
    work.drafts.push({ sighting, id });
}

/** Keys of a row that a draft says too. */
const DRAFTED = new Set(["code", "id", "message", "status"]);

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
    if (work.way.asDrafts) work.drafts.push({ sighting, id: id ?? "main" });
    else work.added.push({ code, ...(id === undefined ? {} : { id }), ...fieldsOf(after) });
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
  untouched: ReadonlySet<string>,
): { code: string; entry: Standing }[] {
  const written = entries.map(({ file, id, matter }) => ({
    code: matter.code,
    entry: {
      file,
      id,
      isUntouched: untouched.has(file),
      ...worded(matter.message, list(matter.status)),
    },
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
