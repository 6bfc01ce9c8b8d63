import { describe, expect, test } from "vitest";
import { codesOf, products } from "../support/content.ts";
import { filesBelow } from "../support/project.ts";
import { readCatalogue } from "../support/published.ts";

const built = filesBelow("dist");

test("there is a product to count", () => {
  expect(products).not.toEqual([]);
});

describe.each(products)("in %s", (product) => {
  const { files, rows } = codesOf(product);
  const codes = [...new Set([...files, ...rows])].toSorted();
  const named = (pattern: RegExp): number => built.filter((file) => pattern.test(file)).length;

  test("MDX files and rows are the entries", () => {
    const entries = readCatalogue(product).codes.flatMap((code) => code.entries);
    expect(files.length).toBeGreaterThan(0);
    expect(entries).toHaveLength(files.length + rows.length);
  });

  test("each distinct code is published once", () => {
    const published = readCatalogue(product).codes.map(({ code }) => code);
    expect(published.toSorted()).toEqual(codes);
  });

  test("each distinct code has one page, one Markdown file and one JSON file", () => {
    expect(named(RegExp(`^${product}/[^/]+/index\\.html$`))).toBe(codes.length);
    expect(named(RegExp(`^${product}/[^/]+\\.md$`))).toBe(codes.length);
    expect(named(RegExp(`^api/v1/${product}/[^/]+\\.json$`))).toBe(codes.length);
  });
});
