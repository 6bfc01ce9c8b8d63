import { z } from "zod";
import {
  code,
  day,
  endpointIds,
  era,
  examples,
  id,
  message,
  source,
  statuses,
  text,
} from "./shared.ts";

export const cause = z
  .strictObject({
    id: id.describe('Required. Names the cause; <Cause id="…"> in the body holds its steps.'),
    recognise: text.describe(
      "Required. A sentence that is true for the reader whose cause this is.",
    ),
    role: id.describe("Required. Who can mend it: one of the product's roles."),
    retry: z
      .enum(["now", "after", "after-fix", "never"])
      .optional()
      .describe("Whether trying again helps: now, after (a time), after-fix, never."),
    retryAfter: z
      .int()
      .positive()
      .optional()
      .describe("Seconds to wait before trying again. Goes with retry: after."),
  })
  .refine(({ retry, retryAfter }) => (retry === "after") === (retryAfter !== undefined), {
    path: ["retry"],
    message: "retry: after and retryAfter go together.",
  });

export const retired = z.strictObject({
  on: day.describe("Required. The day from which the product no longer returns it."),
  reason: text.describe("Required. Why, in a sentence."),
  see: z.array(code).default([]).describe("Codes that took its place, in quotes."),
});

/** The frontmatter of `errors/<product>/<slug>.mdx`: one entry that a person has written. */
export const entry = z.strictObject({
  code: code.describe("Required. The code exactly as the product returns it, in quotes."),
  title: text
    .max(80, "A title has 80 characters at most.")
    .describe("Required. What happened, in a few words. Not the message again."),
  message: message.optional().describe("The message as the product words it, placeholders kept."),
  status: statuses
    .optional()
    .describe("HTTP status, or a list of them. Leave it out where not known."),
  endpoints: endpointIds
    .optional()
    .describe("Ids of the endpoints that return it, or any. Leave it out where not known."),
  summary: text.describe("Required. What happened, in a sentence or two."),
  causes: z
    .array(cause)
    .default([])
    .describe("Why it happens: one item a cause, the likeliest first."),
  related: z.array(code).default([]).describe("Codes that a reader may want next, in quotes."),
  eras: z
    .array(era)
    .default([])
    .describe("Releases in which the code has this meaning. Leave it out for all."),
  renumbered: z
    .array(code)
    .default([])
    .describe("Codes of today for this meaning, where it was given other numbers."),
  retired: retired
    .optional()
    .describe("Set when the product no longer returns it. The page stays."),
  draft: z
    .literal(true, "Only draft: true can be said.")
    .optional()
    .describe("Set until a person has read it. Every form says so. Take the key out then."),
  examples: examples.describe(
    "What a reader may paste: a body, a log line, a sentence. Each must find this entry first.",
  ),
  counterexamples: examples.describe("What looks alike, and must not find this entry first."),
  sources: z.array(source).default([]).describe("Where the facts come from."),
});

export type EntryMatter = z.infer<typeof entry>;
