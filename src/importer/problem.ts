import type { Place } from "./document.ts";

/** Something in a source that a person should know of. */
export interface Problem extends Place {
  /** The source, as it was named. */
  file: string;
  /** A fault can't be read, so nothing is written; a remark says what was left out and why. */
  kind: "fault" | "remark";
  /** What is wrong, as a sentence. */
  what: string;
  /** How to mend it, as a sentence. */
  mend: string;
}

/** Tells a problem at a place of the source that is being read. */
export type Report = (kind: Problem["kind"], at: Place, what: string, mend: string) => void;

/** The problems as text: two lines each, in the order of their places. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems
    .toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column)
    .map(
      ({ file, line, column, what, mend }) => `${file}:${line}:${column}  ${what}\n    ${mend}\n`,
    )
    .join("");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
