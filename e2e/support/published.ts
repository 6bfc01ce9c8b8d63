import { z } from "zod";
import { readJson } from "./project.ts";

/**
 * What the published JSON promises, written down by hand: keys may be added, and these never go.
 * An address of this version means the same for ever, so a change here breaks readers.
 */

const text = z.string().min(1);
const passage = z.looseObject({ text });

const cause = z.looseObject({
  id: text,
  recognise: text,
  role: text,
  steps: z.array(passage).min(1),
  check: passage.optional(),
  retry: z.enum(["now", "after", "after-fix", "never"]).optional(),
});

const entry = z.looseObject({
  id: text,
  title: text,
  message: text.optional(),
  status: z.array(z.int()),
  endpoints: z.array(z.looseObject({ id: text, method: text, path: text })),
  summary: z.string(),
  causes: z.array(cause),
  prevent: z.array(passage),
  notes: z.array(passage),
  related: z.array(z.looseObject({ code: text, url: text })),
  sources: z.array(z.looseObject({ title: text, url: text, checked: z.iso.date() })),
});

const code = z.looseObject({
  product: text,
  code: text,
  slug: text,
  url: text,
  entries: z.array(entry).min(1),
});

const catalogue = z.looseObject({
  product: z.looseObject({
    slug: text,
    name: text,
    roles: z.array(z.looseObject({ id: text, name: text })),
  }),
  codes: z.array(code),
});

export type PublishedCode = z.infer<typeof code>;
export type PublishedEntry = z.infer<typeof entry>;

/** `/api/v1/{product}.json`. Throws where a promise is broken. */
export function readCatalogue(product: string): z.infer<typeof catalogue> {
  return catalogue.parse(readJson(`api/v1/${product}.json`));
}

/** `/api/v1/{product}/{slug}.json`. Throws where a promise is broken. */
export function readCode(product: string, slug: string): PublishedCode {
  return code.parse(readJson(`api/v1/${product}/${slug}.json`));
}

/** The entry of a code that has this message and comes from this endpoint. */
export function entryAt(
  { entries }: PublishedCode,
  message: string,
  endpoint: string,
): PublishedEntry | undefined {
  return entries.find(
    (one) => one.message === message && one.endpoints.some(({ id }) => id === endpoint),
  );
}
