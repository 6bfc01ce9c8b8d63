import type { Content } from "../content.ts";
import type { AnyEntry } from "../entries.ts";
import type { Fault, Place } from "../fault.ts";

/** What a rule is given: the content, its entries, and ways to say where something stands. */
export interface RuleInput {
  content: Content;
  entries: AnyEntry[];
  /** Whether a file of this path is there, sound or not: what can't be read is not also missing. */
  exists: (file: string) => boolean;
  /** Paths of the files with faults of their own. */
  broken: ReadonlySet<string>;
  /** Place of a key of a file's frontmatter, or of a row's line. */
  placeOf: (at: At, path: readonly PropertyKey[]) => Place;
}

/** A file, or one line of it. */
export interface At {
  file: string;
  line?: number;
}

/** Something that all the content has to keep, beyond what one file can tell. */
export type Rule = (input: RuleInput) => Fault[];
