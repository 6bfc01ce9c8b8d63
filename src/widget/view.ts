import type { Cause } from "../lookup/shape.ts";
import type { Help, HelpEntry, Loose } from "./read.ts";
import type { Say } from "./words/english.ts";

/** What is shown of a code: its help, one entry of it, and how the host wants it. */
export interface View extends Help {
  entry: HelpEntry;
  say: Say;
  /** Id of the role that the reader has; empty where the host does not say. */
  reader: string;
  /** To be called when the reader opens a cause, with the element that holds it. */
  opened: (cause: Loose<Cause>, section: HTMLElement) => void;
}
