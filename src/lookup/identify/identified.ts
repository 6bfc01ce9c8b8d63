import type { CodeRef, Entry } from "../shape.ts";

/** A part of the input, in UTF-16 units: from `start` up to `end`. */
export interface Span {
  start: number;
  end: number;
}

/** Why an input is thought to mean an entry. */
export type Evidence =
  /** The code stands where a code is kept; `at` is the way there, such as `errors[0].code`. */
  | { kind: "code"; at: string }
  /** The code was typed, alone or with words round it. */
  | { kind: "typed" }
  /** The code stands in a text. */
  | { kind: "mention" }
  /** The address of the entry's page stands in the input. */
  | { kind: "address" }
  /** The message stands in the input; `part` is the share of it that does, up to 1. */
  | { kind: "message"; part: number }
  | { kind: "status"; agrees: boolean; status: number }
  | { kind: "endpoint"; agrees: boolean; endpoint: string }
  | { kind: "product" }
  /** The message is known, and beside it stands a code that is not the entry's. */
  | { kind: "code disagrees"; code: string };

/** An entry that the input may mean, and why. `E` is what is known of an entry. */
export interface Match<E = Entry> {
  code: CodeRef;
  entry: E;
  confidence: "certain" | "likely" | "possible";
  /** How often its code or message stands in the input. */
  count: number;
  first: Span;
  last: Span;
  /** Where, in order; of very many the first ones. */
  spans: Span[];
  /** What fills the placeholders of its message, by their names. */
  values: Record<string, string>;
  evidence: Evidence[];
}

/** A code in the input that no entry has. */
export interface Unknown {
  code: string;
  /** Where it was seen, such as `errors[0].code`; empty in a plain text. */
  at: string;
  count: number;
  first: Span;
  last: Span;
  spans: Span[];
}

/** What the input says of the call that failed. */
export interface FailedRequest {
  status?: number;
  method?: string;
  path?: string;
}

/** What was made of an input. */
export interface Identified<E = Entry> {
  /** What the spans refer to: the input, or an object as JSON. */
  text: string;
  /** The likeliest first. */
  matches: Match<E>[];
  unknown: Unknown[];
  request: FailedRequest;
}
