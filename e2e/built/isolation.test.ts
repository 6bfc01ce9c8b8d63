import { describe, expect, test } from "vitest";
import { products } from "../support/content.ts";
import { filesBelow, read } from "../support/project.ts";

/** Code that runs; what a test is fed may be about any product. */
const sources = filesBelow("src").filter((file) => !/\.test\.ts$|(^|\/)fixtures?\//.test(file));

const names = [
  ...products,
  ...products.map((slug) => /^name: (.+)$/m.exec(read(`content/products/${slug}.mdx`))?.[1] ?? ""),
  "onshape",
].map((name) => name.toLowerCase().replace(/\W/g, "\\$&"));

describe.each([...new Set(names)])("the product “%s”", (name) => {
  test("is named nowhere in src/", () => {
    expect(name).not.toBe("");
    expect(sources.length).toBeGreaterThan(0);
    const word = new RegExp(`\\b${name}\\b`, "i");
    const naming = sources.filter((file) => word.test(file) || word.test(read(`src/${file}`)));
    expect(naming).toEqual([]);
  });
});
