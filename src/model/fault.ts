import { distance } from "./distance.ts";

/** Something in the content that a writer has to mend. */
export interface Fault {
  /** Path of the file, as seen from the content folder. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** What is wrong, as a sentence. */
  what: string;
  /** How to mend it, as a sentence. */
  mend: string;
}

/** A position in a file, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** All the faults of one reading of the content, thrown together. */
export class ContentFaults extends Error {
  readonly #faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(describeFaults(faults));
    this.name = "ContentFaults";
    this.#faults = faults;
  }

  /** Hidden from those who print the error, whose message says it all. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }
}

/** In the order of files, lines and columns. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** The faults as text: file order, two lines a fault, and how many there are. */
export function describeFaults(faults: readonly Fault[]): string {
  const lines = sortFaults(faults).map(
    ({ file, line, column, what, mend }) =>
      `content/${file}:${line}:${column}  ${what}\n    ${mend}`,
  );
  return `${countFaults(faults)}\n\n${lines.join("\n")}\n`;
}

/** How many there are, in words. */
export function countFaults({ length }: readonly Fault[]): string {
  return `${length === 1 ? "1 fault" : `${length} faults`} in the content`;
}

/** The place of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - before.lastIndexOf("\n") };
}

/** “Did you mean …?” where one of the known words is close, else the list of them. */
export function suggest(word: string, known: readonly string[]): string {
  const near = known
    .map((name) => ({ name, edits: distance(word.toLowerCase(), name.toLowerCase(), 2) }))
    .filter(({ edits }) => edits <= 2)
    .toSorted((a, b) => a.edits - b.edits)[0];
  if (near) return `Did you mean “${near.name}”?`;
  if (known.length === 0) return "There is none yet.";
  return `Known: ${known.slice(0, 12).join(", ")}${known.length > 12 ? ", …" : ""}.`;
}
