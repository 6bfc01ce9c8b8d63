import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { customElements } from "./manifest.ts";

const named = z.array(z.object({ name: z.string() }));
const manifest = z
  .object({
    modules: z.array(
      z.object({
        declarations: z.tuple([
          z.object({
            tagName: z.string(),
            attributes: named,
            cssParts: named,
            cssProperties: named,
          }),
        ]),
      }),
    ),
  })
  .parse(customElements());
const declared = manifest.modules.map(({ declarations: [declaration] }) => declaration);

/** The sources of an element: of the search those in its folder, of the help all others. */
function sourceOf(tagName: string): string {
  const isOfSearch = (file: string): boolean => /(^|[\\/])search[\\/]/.test(file);
  return readdirSync("src/widget", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.ts$/.test(file) && !/test|manifest/.test(file))
    .filter((file) => isOfSearch(file) === (tagName === "error-help-search"))
    .map((file) => readFileSync(`src/widget/${file}`, "utf8"))
    .join("\n");
}

/** All that a pattern finds, once each, in order. */
const find = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))].toSorted();

test.each(declared)("the parts of $tagName are those that it makes", ({ tagName, cssParts }) => {
  const source = sourceOf(tagName);
  const made = [
    ...find(source, /"[a-z][a-z0-9]*\.([a-z]+)"/g),
    ...find(source, /makeLabelled\((?:view\.)?say, "([a-z]+)"/g),
    ...find(source, /\brefer\("([a-z]+)"|refer\(\s+"([a-z]+)"/g),
    ...find(source, /setAttribute\("part", "([a-z]+)"\)/g),
    ...(tagName === "error-help" ? ["others", "note"] : []),
  ].filter(Boolean);
  expect(cssParts.map(({ name }) => name).toSorted()).toEqual([...new Set(made)].toSorted());
});

test("every custom property that a style reads is declared", () => {
  for (const { tagName, cssProperties } of declared) {
    const read = find(sourceOf(tagName), /var\((--[a-z-]+)/g);
    const names = cssProperties.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(read));
  }
});

test("every text that is said can be overridden by a declared attribute", () => {
  for (const { tagName, attributes } of declared) {
    const said = find(sourceOf(tagName), /\bsay\((?:this, )?"([a-z-]+)"/g);
    const names = attributes.map(({ name }) => name);
    expect(said.length).toBeGreaterThan(3);
    expect(names).toEqual(expect.arrayContaining(said.map((key) => `text-${key}`)));
  }
});
