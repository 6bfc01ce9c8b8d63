import type { Before, Difference, Lost } from "../../importer/drift/difference.ts";
import type { Wording } from "../../importer/sighting.ts";

/** What is compared: the newer file, and the import that it is compared with. */
export interface DriftReport {
  file: string;
  source: string;
  /** The day on which the source had last changed. */
  since: string;
  differences: readonly Difference[];
}

/** A difference in words: what it is of one code, and the single items of it. */
export interface Told {
  code: string;
  line?: number;
  says: string;
  items: string[];
}

/** The differences in the order of their weight: what was lost stands first. */
export const GROUPS = [
  { title: "Lost", kinds: ["gone", "lost", "shorter"] },
  { title: "Renumbered", kinds: ["renumbered"] },
  { title: "Changed", kinds: ["changed"] },
  { title: "New", kinds: ["new"] },
  { title: "Other words here than in the source", kinds: ["differs"] },
] as const satisfies readonly { title: string; kinds: readonly Difference["kind"][] }[];

/** The differences of a group. */
export function ofGroup(
  differences: readonly Difference[],
  kinds: readonly Difference["kind"][],
): Told[] {
  return differences.filter(({ kind }) => kinds.includes(kind)).map(toldOf);
}

function toldOf(difference: Difference): Told {
  const { code } = difference;
  switch (difference.kind) {
    case "gone": {
      const { message } = difference;
      return { code, says: "is gone", items: message === undefined ? [] : [`“${message}”`] };
    }
    case "new":
      return { code, line: difference.line, says: "is new", items: [worded(difference.after)] };
    case "renumbered":
      return {
        code,
        line: difference.line,
        says: `is ${difference.to} now`,
        items: [`“${difference.message}”`],
      };
    case "changed":
    case "differs": {
      const { line, before, after } = difference;
      const isHere = difference.kind === "differs";
      return {
        code,
        line,
        says: isHere ? `has other words in content/${difference.file}` : changeOf(before, after),
        items: [`${isHere ? "here" : "before"}: ${worded(before)}`, `source: ${worded(after)}`],
      };
    }
    case "lost": {
      const { line, lost, of, what } = difference;
      const says = `lost ${lost.length} of ${of} ${of === 1 ? what : PLURAL[what]}`;
      return { code, line, says, items: lost.map((one) => lostItem(what, one)) };
    }
    case "shorter": {
      const { line, what, number, before, after } = difference;
      const says = `has a shorter ${what}`;
      return {
        code,
        line,
        says,
        items: [`${what} ${number}: ${after} characters, ${before} before`],
      };
    }
  }
}

const PLURAL = { cause: "causes", remedy: "remedies" } as const;

function lostItem(what: "cause" | "remedy", { number, length, cause }: Lost): string {
  const of = cause === undefined ? "" : `, for the cause “${cause}”`;
  return `${what} ${number}: ${length} characters${of}`;
}

function changeOf(before: Before, after: Wording): string {
  const isStatus = before.status.join() !== after.status.join();
  const length = before.message?.length ?? before.length;
  const isMessage =
    before.message === undefined
      ? length !== after.message?.length
      : before.message !== after.message;
  if (isStatus && isMessage) return "has another status and message";
  return isStatus ? "has another status" : "has another message";
}

function worded({ status, message, length }: Before): string {
  const text =
    message !== undefined
      ? `“${message}”`
      : length === undefined
        ? "no message"
        : `a message of ${length} characters`;
  return status.length > 0 ? `${status.join(", ")} ${text}` : text;
}
