import type { Retry } from "../lookup/shape.ts";

/** Every text that the widget itself says; the code's document says the rest. */
export interface Strings {
  question: string;
  noRemedy: string;
  retired: (day: string) => string;
  /** By `Retry`, where it needs no number. */
  again: Record<string, string>;
  later: (seconds: number) => string;
  page: (code: string) => string;
  /** What stands before a text, by the part that both are in. */
  labels: Labels;
}

export interface Labels {
  role: string;
  check: string;
  retry: string;
  note: string;
  /** Of links to other codes, or to other meanings of this one. */
  see: string;
  today: string;
  others: string;
}

export const strings: Strings = {
  question: "Which is yours?",
  noRemedy: "No remedy is written yet.",
  retired: (day) => `No longer returned since ${day}.`,
  again: {
    now: "at once",
    "after-fix": "once mended",
    never: "does not help",
  } satisfies Record<Exclude<Retry, "after">, string>,
  later: (seconds) => `after ${Math.ceil(seconds / 60)} min`,
  page: (code) => `More about ${code}`,
  labels: {
    role: "Who can mend it",
    check: "Check",
    retry: "Retry",
    note: "Note",
    see: "See",
    today: "Today this is",
    others: "Or it means",
  },
};
