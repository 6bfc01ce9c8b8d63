import { z } from "zod";

/** Words that the schemas share. Descriptions are shown to writers by their editor. */

export const text = z.string().trim().min(1, "It is empty.");

export const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    "An id has lower-case letters, digits and hyphens, and begins with a letter.",
  );

export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, "A language is a tag, such as en or pt-BR.");

export const code = z
  .string()
  .min(1, "It is empty.")
  .max(200, "A code has 200 characters at most.");

export const status = z
  .int("A status is a whole number from 100 to 599.")
  .min(100, "A status is a whole number from 100 to 599.")
  .max(599, "A status is a whole number from 100 to 599.");

/** For a list whose items are told apart by their id, or by themselves. */
export function noRepeats(
  items: readonly (string | { id: string })[],
  context: z.RefinementCtx,
): void {
  const ids = items.map((item) => (typeof item === "string" ? item : item.id));
  items.forEach((item, index) => {
    const id = ids[index] ?? "";
    if (ids.indexOf(id) === index) return;
    context.addIssue({
      code: "custom",
      path: typeof item === "string" ? [index] : [index, "id"],
      message: `“${id}” stands twice.`,
      params: { mend: "Keep one of the two, or correct the other." },
    });
  });
}

/** One or several, always read as a list. */
export const statuses = z.union(
  [status, z.array(status).min(1)],
  "A status is a whole number from 100 to 599, or a list of them.",
);

/** One text, or one for each language that the product words it in. */
export const message = z.union(
  [z.string().min(1), z.record(languageTag, z.string().min(1))],
  "A message is a text, or a list of language tags with a text each.",
);

export const endpointIds = z.union(
  [z.literal("any"), z.array(id).min(1)],
  "Endpoints are a list of ids, or the word any.",
);

/** What a reader may have at hand: a body, a transcript, a log line, a sentence. */
export const examples = z.array(z.string().trim().min(1, "It is empty.")).default([]);

export const day = z.iso.date("A day is written 2026-11-24.");

export const source = z.strictObject({
  title: text.describe("Required. Name of the page or document."),
  url: z
    .url({ protocol: /^https?$/, error: "An address begins with https://." })
    .describe("Required. Its address."),
  checked: day.describe('Required. The day on which somebody last compared, such as "2026-11-24".'),
});

export const era = z
  .strictObject({
    from: id.optional().describe("Id of the release from which this meaning holds."),
    before: id.optional().describe("Id of the release before which this meaning held."),
  })
  .refine(
    ({ from, before }) => from !== undefined || before !== undefined,
    "An era needs from, before or both.",
  );
