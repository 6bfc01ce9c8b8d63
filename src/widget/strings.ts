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
  /** By `Retry`; another kind has no text. */
  retry: Record<string, (seconds: number) => string>;
  note: string;
  page: (code: string) => string;
  newTab: string;
}

export const strings: Strings = {
  retired: (day) => `No longer returned since ${day}.`,
  see: "See",
  today: "Today this is",
  others: "It can also mean",
  noRemedy: "No remedy has been written for this code yet.",
  question: "Which is yours?",
  role: "Who can mend it",
  check: "Check",
  retryLabel: "Retry",
  retry: {
    now: () => "at once",
    after: (seconds) =>
      `after ${seconds % 60 ? `${seconds} seconds` : seconds > 60 ? `${seconds / 60} minutes` : "a minute"}`,
    "after-fix": () => "after it is mended",
    never: () => "does not help",
  } satisfies Record<Retry, (seconds: number) => string>,
  note: "Note",
  page: (code) => `More about ${code}`,
  newTab: "Opens in a new tab",
};
