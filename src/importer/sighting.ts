import type { Block, Place } from "./document.ts";

/** An entry as it stands once in a source. */
export interface Sighting extends Place {
  file: string;
  code: string;
  status: number[];
  message?: string;
  /** What the source says of it besides, in its own words. */
  explanation: Block[];
  /** What the source lists as causes and as remedies, where it has places of their own for them. */
  causes: Block[];
  remedies: Block[];
}

/** What a part of a source was taken for, told to the person who imports. */
export interface Taken extends Place {
  file: string;
  /** Such as “table: Error Code is the code, Message is the message”. */
  as: string;
  count: number;
}

/** What an entry is told apart by from others of its code. */
export interface Wording {
  status: number[];
  message?: string;
}
