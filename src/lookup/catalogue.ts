import type { Entry, Letters } from "./shape.ts";

/** What the lookup needs of a code's document; every other key has a default. */
export interface CodeInput {
  code: string;
  slug?: string;
  url?: string;
  entries?: readonly Partial<Entry>[];
}

/** What the lookup needs of a catalogue (`/api/v1/{product}.json`). */
export interface CatalogueInput {
  lang?: string;
  product: { slug: string; name?: string; letters?: Letters; codePlaces?: readonly string[] };
  codes: readonly CodeInput[];
}

/** A catalogue as TypeScript types imported JSON: of its deeper parts less is known. */
export interface CatalogueLike {
  product: { slug: string };
  codes: readonly { code: string }[];
}

/** What the lookup knows of a product. */
export interface Product {
  slug: string;
  name: string;
  letters: Letters;
  /** Where its answers keep the code, such as `errors[].code`, beside the places that are common. */
  codePlaces?: readonly string[];
}

/** A product with what was absent. */
export const toProduct = (input: CatalogueInput["product"]): Product => ({
  name: input.slug,
  letters: "upper",
  ...input,
});

/** Of a product, what the lookup needs: for files that it reads. */
export const shortProduct = (input: CatalogueInput["product"]): Product => {
  const { slug, name, letters, codePlaces } = toProduct(input);
  return { slug, name, letters, codePlaces };
};

/** An entry with what was absent: title from the message, lists empty. */
export const toEntry = (input: Partial<Entry>, code: string): Entry => ({
  id: "main",
  title: input.message ?? code,
  status: [],
  endpoints: [],
  anyEndpoint: false,
  summary: "",
  about: [],
  causes: [],
  prevent: [],
  notes: [],
  related: [],
  sources: [],
  eras: [],
  renumbered: [],
  ...input,
});

// The guards look no deeper: what lies below was checked when the site was built.

export const isCatalogue = (value: Partial<CatalogueLike>): value is CatalogueInput =>
  !!value.product?.slug && Array.isArray(value.codes);

export const isCode = (value: object): value is CodeInput => "code" in value;
