import { z } from "zod";
import { id, noRepeats, source, text } from "./shared.ts";

export const role = z.strictObject({
  id: id.describe("Required. What the causes call it."),
  name: text.describe("Required. What readers call it."),
  describe: text.describe("Required. How to know whether you are one, or how to reach one."),
});

export const release = z.strictObject({
  id: id.describe("Required. What eras call it."),
  name: text.describe("Required. What the vendor calls it."),
});

export const ticketItem = z.strictObject({
  id: id.describe("Required. Its name in the ticket's form."),
  name: text.describe("Required. What readers call it, such as: workspace ID."),
  fills: z
    .enum(["code", "message", "status", "endpoint", "body"])
    .optional()
    .describe("What of the entry or the response says it. Without it, the reader is asked."),
});

/** The frontmatter of `products/<product>.mdx`; the file's name is the product's slug. */
export const product = z.strictObject({
  name: text.describe("Required. The product's name."),
  summary: text.describe("Required. What it is, in a sentence."),
  letters: z
    .enum(["upper", "lower", "mixed"])
    .default("upper")
    .describe("The case of the letters in its codes. Decides their addresses, so never change it."),
  roles: z
    .array(role)
    .min(1)
    .superRefine(noRepeats)
    .describe("Required. The closed list of who can mend."),
  releases: z
    .array(release)
    .superRefine(noRepeats)
    .default([])
    .describe("Releases that begin an era, oldest first."),
  endpoints: z
    .array(id)
    .superRefine(noRepeats)
    .default([])
    .describe("Ids of its endpoints, in the order in which they happen."),
  codePlaces: z
    .array(z.string().regex(/^\S+$/, "A place is written as errors[].code."))
    .default([])
    .describe("Where its answers keep the code, such as errors[].code, beside the common places."),
  ticket: z
    .array(ticketItem)
    .default([])
    .describe("What a ticket to its support should hold, in the order in which it is asked for."),
  secrets: z
    .array(text)
    .default([])
    .describe("Keys and headers whose values a ticket must never hold."),
  sources: z
    .array(source)
    .default([])
    .describe("Where the facts come from, for rows that do not say."),
});

export type ProductMatter = z.infer<typeof product>;
