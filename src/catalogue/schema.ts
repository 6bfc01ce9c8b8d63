import { z } from "zod";
import type { Block, CatalogueDocument, CodeDocument, Inline } from "../lookup/shape.ts";

/** The published shape as schemas, for `/api/v1/schema.json`. The types of `lookup/` say what each key is. */

const text = z.string();

const inline: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("text"), text }),
    z.strictObject({ kind: z.literal("emphasis"), text, children: z.array(inline) }),
    z.strictObject({ kind: z.literal("code"), text }),
    z.strictObject({ kind: z.literal("path"), text, parts: z.array(text) }),
    z.strictObject({ kind: z.literal("link"), text, url: text, children: z.array(inline) }),
  ]),
);

const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("paragraph"), text, children: z.array(inline) }),
    z.strictObject({
      kind: z.literal("list"),
      text,
      ordered: z.boolean(),
      items: z.array(passage),
    }),
    z.strictObject({ kind: z.literal("sample"), text, language: text.optional() }),
    z.strictObject({ kind: z.literal("note"), text, children: z.array(block) }),
  ]),
);

const passage = z.strictObject({
  text: text.describe("All of it as plain text."),
  children: z.array(block),
});

const day = text.regex(/^\d{4}-\d{2}-\d{2}$/);

const codeRef = z.strictObject({
  product: text.describe("Slug of the product."),
  code: text.describe("Exactly as the product returns it."),
  slug: text,
  url: text.describe("Address of the page."),
});

const codeLink = codeRef.extend({ title: text });
const release = z.strictObject({ id: text, name: text });
const era = z.strictObject({ from: release.optional(), before: release.optional() });
const role = z.strictObject({ id: text, name: text, describe: text, url: text });
const source = z.strictObject({ title: text, url: text, checked: day });
const endpoint = z.strictObject({ id: text, method: text, path: text });

const cause = z.strictObject({
  id: text,
  recognise: text.describe("True for the reader whose cause this is."),
  role: text.describe("Id of the role that can mend it."),
  steps: z.array(passage),
  check: passage.optional().describe("How to see that it worked."),
  retry: z.enum(["now", "after", "after-fix", "never"]).optional(),
  retryAfter: z.int().positive().optional().describe("Seconds, where retry is after."),
});

const entry = z.strictObject({
  id: text.describe("Anchor on the page."),
  title: text,
  message: text.optional().describe("Template as the product words it. Data, never markup."),
  messages: z.record(text, text).optional().describe("By language tag."),
  status: z.array(z.int()),
  endpoints: z.array(endpoint),
  anyEndpoint: z.boolean(),
  summary: text.describe("Empty for a row."),
  about: z.array(block),
  causes: z.array(cause).describe("Empty where nobody has written a remedy."),
  prevent: z.array(passage),
  notes: z.array(passage),
  related: z.array(codeLink),
  sources: z.array(source),
  eras: z.array(era),
  renumbered: z.array(codeLink).describe("Codes of today for this meaning."),
  retired: z.strictObject({ on: day, reason: text, see: z.array(codeLink) }).optional(),
  draft: z.literal(true).optional().describe("Nobody has read it yet."),
});

const moved = codeRef.extend({ to: codeLink, why: text, on: day });

/** One code with its entries. */
export const codeDocument: z.ZodType<CodeDocument> = codeRef.extend({
  productName: text,
  lang: text,
  roles: z.array(role),
  formerly: z.array(codeRef.extend({ eras: z.array(era) })),
  moved: moved.optional().describe("Where this is an old address: where it leads."),
  movedHere: z.array(moved).optional().describe("Old addresses that lead here."),
  entries: z.array(entry).min(1),
});

const guide = z.strictObject({
  id: text,
  title: text,
  summary: text,
  url: text,
  role: text,
  about: z.array(block),
  steps: z.array(passage),
  check: passage.optional(),
  notes: z.array(passage),
  sources: z.array(source),
});

const ticketItem = z.strictObject({
  id: text,
  name: text,
  fills: z.enum(["code", "message", "status", "endpoint", "body"]).optional(),
});

/** A product with all its codes. */
export const catalogueDocument: z.ZodType<CatalogueDocument> = z.strictObject({
  lang: text,
  product: z.strictObject({
    slug: text,
    name: text,
    summary: text,
    url: text,
    letters: z.enum(["upper", "lower", "mixed"]),
    about: z.array(block),
    roles: z.array(role),
    releases: z.array(release),
    endpoints: z.array(
      endpoint.extend({
        title: text,
        summary: text,
        url: text,
        about: z.array(block),
        sources: z.array(source),
      }),
    ),
    guides: z.array(guide),
    codePlaces: z.array(text).optional().describe("Where answers keep the code."),
    sources: z.array(source),
    ticket: z.array(ticketItem).optional().describe("What a ticket should hold."),
    secrets: z.array(text).optional().describe("Keys whose values a ticket must never hold."),
  }),
  codes: z.array(codeDocument),
  moved: z.array(moved).optional().describe("Old addresses, and where they lead."),
});

/** The JSON Schema of every file below `/api/v1/`: a code's, or a catalogue's. */
export function publishedSchema(): object {
  return {
    ...z.toJSONSchema(z.union([codeDocument, catalogueDocument])),
    title: "Error codes, published shape, version 1",
  };
}
