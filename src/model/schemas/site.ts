import { z } from "zod";
import { languageTag, noRepeats, text } from "./shared.ts";

/** `site.yaml`: what the knowledge base as a whole is called. */
export const site = z
  .strictObject({
    name: text.describe("Required. The name of the knowledge base."),
    summary: text.describe("Required. What a reader finds here, in a sentence."),
    address: z
      .url({ protocol: /^https?$/, error: "An address begins with https://." })
      .describe("Required. Where it is published: used for canonical links and the sitemap."),
    lang: languageTag
      .default("en")
      .describe("Language of the files without a language in their name."),
    languages: z
      .array(languageTag)
      .superRefine(noRepeats)
      .default([])
      .describe("Other languages, each with its own pages. Files in them are <name>.<lang>.mdx."),
    package: z
      .string()
      .regex(
        /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/,
        "The name of a package is lower-case, such as acme-errors or @acme/errors.",
      )
      .max(214, "The name of a package has 214 characters at most.")
      .default("errdex")
      .describe(
        "Name of the npm package that the build leaves in dist/package/: yours, if you publish it.",
      ),
  })
  .superRefine(({ lang, languages }, context) => {
    const index = languages.indexOf(lang);
    if (index === -1) return;
    context.addIssue({
      code: "custom",
      path: ["languages", index],
      message: `“${lang}” is the language of the site already.`,
      params: { mend: "Take it out: languages: holds the others." },
    });
  });

export type SiteMatter = z.infer<typeof site>;
