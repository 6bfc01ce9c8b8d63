import { z } from "zod";
import { code, day, text } from "./shared.ts";

export const redirect = z.strictObject({
  code: code.describe("Required. The code that was explained at the old address, in quotes."),
  slug: z
    .string()
    .regex(/^[a-z0-9_-]+$/, "An address has lower-case letters, digits, - and _.")
    .optional()
    .describe("The last part of the old address, where the code no longer gives it."),
  to: code.describe("Required. The code of this product that explains it now, in quotes."),
  why: text.describe("Required. Why, in a sentence: the reader sees it on arrival."),
  on: day.describe('Required. The day from which it leads there, such as "2026-11-24".'),
});

/** `redirects/<product>.yaml`: addresses that lead to another code of the product. */
export const redirects = z.array(redirect);

export type RedirectMatter = z.infer<typeof redirect>;
