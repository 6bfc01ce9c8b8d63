import { describe, expect, test } from "vitest";
import { products } from "../support/content.ts";
import { readJson } from "../support/project.ts";
import { readCatalogue, readCode } from "../support/published.ts";

describe.each(products)("in %s", (product) => {
  const { codes, product: about } = readCatalogue(product);

  test("the catalogue names its product", () => {
    expect(about.slug).toBe(product);
  });

  test.each(codes)("the JSON of $code says what the catalogue says of it", (code) => {
    expect(readJson(`api/v1/${product}/${code.slug}.json`)).toEqual(code);
  });

  test.each(codes)("the JSON of $code has the promised keys, and a text in each step", (code) => {
    const published = readCode(product, code.slug);
    expect(published.product).toBe(product);
    expect(published.url).toBe(`/${product}/${published.slug}/`);
  });
});
