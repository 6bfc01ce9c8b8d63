import type { Strings } from "../../catalogue/index.ts";
import type {
  CodeDocument,
  CodeRef,
  Context,
  Identified,
  Resolution,
  Told,
} from "../../lookup/index.ts";

/** Where explanations come from: the content here, or a site. Rejects with a `UsageError`. */
export interface Library {
  /** Texts of the command in the language of the explanations. */
  strings: Strings;
  lang: string;
  resolve: (input: string, context: Context) => Promise<Resolution>;
  identify: (text: string, context: Context) => Promise<Identified<Told>>;
  document: (code: Pick<CodeRef, "product" | "slug">) => Promise<CodeDocument>;
  /** An address of the site as one that can be opened from anywhere. */
  absolute: (url: string) => string;
}
