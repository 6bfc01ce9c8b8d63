import { rolldown } from "rolldown";
import { describe, expect, test } from "vitest";
import { products } from "../support/content.ts";
import { read, weigh } from "../support/project.ts";
import { readCatalogue } from "../support/published.ts";

/** Bytes after brotli; a KB has 1,000 of them. */
const KB = 1000;

const weightOf = (file: string): number => weigh(read(`dist/${file}`));

test.each([
  { file: "lookup/v1.js", most: 8.2 },
  { file: "widget/v1.js", most: 3 },
  { file: "widget/v1/more.js", most: 3 },
  { file: "widget/v1/reading.js", most: 8 },
  { file: "widget/v1/search.js", most: 7 },
  { file: "search/page.js", most: 1 },
  { file: "search/ticket.js", most: 5 },
  { file: "search/read.js", most: 8 },
  { file: "search/report.js", most: 7 },
])("$file has $most KB at most", ({ file, most }) => {
  expect(weightOf(file)).toBeLessThanOrEqual(most * KB);
});

test("find, imported alone from the package, has 2 KB at most", async () => {
  const entry = "\0entry";
  const from = JSON.stringify(`${process.cwd()}/dist/package/lookup.js`);
  await using build = await rolldown({
    input: entry,
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? `export { find } from ${from};` : null),
      },
    ],
  });
  const { output } = await build.generate({ minify: true });
  expect(weigh(output[0].code)).toBeLessThanOrEqual(2 * KB);
});

describe.each(products)("in %s", (product) => {
  test.each(readCatalogue(product).codes)(
    "a dialog about $code has 5 KB at most: the element and the JSON",
    ({ slug }) => {
      const weight = weightOf("widget/v1.js") + weightOf(`api/v1/${product}/${slug}.json`);
      expect(weight).toBeLessThanOrEqual(5 * KB);
    },
  );

  test.each(readCatalogue(product).codes)(
    "the page of $code with its script has 9 KB at most",
    ({ slug }) => {
      const weight = weightOf(`${product}/${slug}/index.html`) + weightOf("search/page.js");
      expect(weight).toBeLessThanOrEqual(9 * KB);
    },
  );
});
