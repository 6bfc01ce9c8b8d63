/**
 * Every text that the widget itself says; the code's document says the rest. `{}` stands for a
 * value. The keys are frozen: a host names them in attributes (`text-question="…"`).
 */
export const english = {
  question: "Which is yours?",
  "no-remedy": "No remedy is written yet.",
  draft: "Not checked yet.",
  retired: "No longer returned since {}.",
  "retry-now": "at once",
  "retry-after": "after {} min",
  "retry-after-fix": "once mended",
  "retry-never": "does not help",
  page: "More about {}",
  role: "Who can mend it",
  check: "Check",
  retry: "Retry",
  note: "Note",
  see: "See",
  today: "Today this is",
  others: "Or it means",
};

/** What the widget says in one language. */
export type Words = Record<keyof typeof english, string>;

/** What stands before a text, by the part that both are in. */
export type Label = "role" | "check" | "retry" | "note" | "see" | "today" | "others";

/** A text of the host's or the language's by its key, with its value; empty where there is none. */
export type Say = (key: string, value?: string | number) => string;
