import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createLookup } from "../../src/lookup/index.ts";

/** The types that the build makes from our content; `astro check` fails where a line here is wrong. */
const lookup = createLookup({ product: { slug: "arena" }, codes: [{ code: "20016" }] });

test("the address of a code that is known compiles, and leads to its page", () => {
  const address = lookup.url("arena", "20016");
  expect(address).toBe("/arena/20016/");
  expect(readFileSync(`dist${address}index.html`, "utf8")).toContain("20016");
});

test("a code or product that is not known does not compile", () => {
  // @ts-expect-error -- no such code
  expect(lookup.url("arena", "20061")).toBe("/arena/20061/");
  // @ts-expect-error -- no such product
  expect(lookup.url("nobody", "20016")).toBe("/nobody/20016/");
});
