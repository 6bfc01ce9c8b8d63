import { z } from "zod";
import { id, noRepeats, text } from "./shared.ts";

/**
 * The frontmatter of a translation, `<name>.<lang>.mdx` beside the file it translates: only what is
 * worded. What it leaves out stays as the default language has it; lists are joined by `id`.
 */
export const translation = z.strictObject({
  name: text.optional().describe("A product's name."),
  title: text.optional().describe("The title in this language."),
  summary: text.optional().describe("The summary in this language."),
  causes: z
    .array(
      z.strictObject({
        id: id.describe("Required. The cause's id, as in the file it translates."),
        recognise: text.describe("Required. The sentence in this language."),
      }),
    )
    .superRefine(noRepeats)
    .default([])
    .describe("An entry's causes; their steps stand in the body."),
  roles: z
    .array(z.strictObject({ id, name: text, describe: text }))
    .superRefine(noRepeats)
    .default([])
    .describe("A product's roles."),
});

/** What the translation of each kind of file may hold: what its original has. */
export const translationOf = {
  product: translation.pick({ name: true, summary: true, roles: true }),
  endpoint: translation.pick({ title: true, summary: true }),
  guide: translation.pick({ title: true, summary: true }),
  entry: translation.pick({ title: true, summary: true, causes: true }),
} as const satisfies Record<string, z.ZodType<Partial<TranslationMatter>>>;

export type TranslationMatter = z.infer<typeof translation>;
