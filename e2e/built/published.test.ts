import { expect, test } from "vitest";
import { lineOf, publishedBy, writePublished } from "../../src/model/index.ts";
import { written } from "../support/content.ts";
import { isServed, read, readJson } from "../support/project.ts";

/** The lines of the list by address, as they stand: what they mean is the contract itself. */
const given = new Map(
  read("content/published.txt")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [address = "", ...code] = line.split(" ");
      return [address, code.join(" ")] as const;
    }),
);

test("the list holds something, in the order and form in which a release writes it", async () => {
  const { published } = await written();
  expect(given.size).toBeGreaterThan(27);
  expect(writePublished(published.items)).toBe(read("content/published.txt"));
});

test.each([...given])(
  "/%s/ answers as page, and a code as Markdown and JSON too",
  (address, code) => {
    expect(isServed(`/${address}/`)).toBe(true);
    if (code === "") return;
    expect(isServed(`/${address}.md`)).toBe(true);
    expect(readJson(`api/v1/${address}.json`)).toMatchObject({ code });
  },
);

test("no code that a release would add has an address that was given away", async () => {
  const lines = publishedBy(await written()).map(lineOf);
  expect(lines.length).toBeGreaterThan(27);
  const clashes = lines.filter((line) => {
    const [address = "", ...code] = line.split(" ");
    const owner = given.get(address);
    return owner !== undefined && owner !== code.join(" ");
  });
  expect(clashes).toEqual([]);
});
