import { z } from "zod";
import { id, source, text } from "./shared.ts";

/** The frontmatter of `guides/<product>/<id>.mdx`; the file's name is the guide's id. */
export const guide = z.strictObject({
  title: text.describe("Required. What the reader will have done, in a few words."),
  summary: text.describe("Required. When it is needed, in a sentence or two."),
  role: id.describe("Required. Who does it: one of the product's roles."),
  sources: z.array(source).default([]).describe("Where the facts come from."),
});

export type GuideMatter = z.infer<typeof guide>;
