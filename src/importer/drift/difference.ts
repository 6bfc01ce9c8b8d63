import type { Wording } from "../sighting.ts";

/** One way in which a newer copy of a source differs from what it said before. */
export type Difference =
  | { kind: "gone"; code: string; message?: string }
  | { kind: "new"; code: string; line: number; after: Wording }
  /** The same message stands under another code now. */
  | { kind: "renumbered"; code: string; to: string; line: number; message: string }
  | { kind: "changed"; code: string; line: number; before: Before; after: Wording }
  /** An entry here says something else than the source. */
  | { kind: "differs"; code: string; line: number; file: string; before: Wording; after: Wording }
  | { kind: "lost"; code: string; line: number; what: "cause" | "remedy"; lost: Lost[]; of: number }
  | {
      kind: "shorter";
      code: string;
      line: number;
      what: "cause" | "remedy";
      number: number;
      before: number;
      after: number;
    };

/** What is known of wording that stands in no source any longer. */
export interface Before {
  status: number[];
  message?: string;
  /** Length of the message, where its words are not kept here. */
  length?: number;
}

/** A cause or remedy that is gone: its number from 1, its length, and the cause that it mended. */
export interface Lost {
  number: number;
  length: number;
  cause?: string;
}

/** Whether something that a reader needs is no longer in the source. */
export function isLoss({ kind }: Difference): boolean {
  return kind === "gone" || kind === "lost" || kind === "shorter";
}
