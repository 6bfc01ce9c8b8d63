import { z } from "zod";
import { retired } from "./entry.ts";
import { code, endpointIds, era, examples, id, message, source, statuses, text } from "./shared.ts";

/** One line of `errors/<product>/codes*.ndjson`: an entry for which nobody has written a remedy. */
export const row = z.strictObject({
  code: code.describe("Required. The code exactly as the product returns it, in quotes."),
  id: id.optional().describe("Anchor of the entry, where the code has several."),
  title: text
    .max(80, "A title has 80 characters at most.")
    .optional()
    .describe("What happened, in a few words. The message stands in where it is left out."),
  message: message.optional().describe("The message as the product words it, placeholders kept."),
  status: statuses.optional().describe("HTTP status, or a list of them."),
  endpoints: endpointIds.optional().describe("Ids of the endpoints that return it, or any."),
  eras: z.array(era).default([]).describe("Releases in which the code has this meaning."),
  renumbered: z.array(code).default([]).describe("Codes of today for this meaning."),
  retired: retired.optional().describe("Set when the product no longer returns it."),
  examples: examples.describe(
    "What a reader may paste: a body, a log line, a sentence. Each must find this entry first.",
  ),
  counterexamples: examples.describe("What looks alike, and must not find this entry first."),
  sources: z
    .array(source)
    .default([])
    .describe("Where the facts come from; the product's sources where left out."),
});

export type RowMatter = z.infer<typeof row>;
