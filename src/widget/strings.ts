import type { Retry } from "../lookup/shape.ts";

/** Every text that the widget itself says; the code's document says the rest. */
export interface Strings {
  retired: (day: string) => string;
  see: string;
  today: string;
  others: string;
  noRemedy: string;
  question: string;
  role: string;
  check: string;
  retryLabel: string;
  /** By `Retry`, where it needs no number. */
  retry: Record<string, string>;
  retryAfter: (seconds: number) => string;
  note: string;
  page: (code: string) => string;
}

export const strings: Strings = {
  retired: (day) => `Retired ${day}.`,
  see: "See",
  today: "Today",
  others: "Or",
  noRemedy: "No remedy yet.",
  question: "Which is yours?",
  role: "Who mends it",
  check: "Check",
  retryLabel: "Retry",
  retry: {
    now: "at once",
    "after-fix": "once mended",
    never: "does not help",
  } satisfies Record<Exclude<Retry, "after">, string>,
  retryAfter: (seconds) => `after ${seconds / 60} min`,
  note: "Note",
  page: (code) => `More about ${code}`,
};
