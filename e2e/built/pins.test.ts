import { expect, test } from "vitest";
import { integrityOf, readPins } from "../../src/build/pins.ts";
import { filesBelow, read } from "../support/project.ts";

const pins = await readPins();
const files = pins.flatMap(({ version, integrity }) =>
  Object.entries(integrity).map(([address, hash]) => ({ version, address, hash })),
);

test("there is a release, and each has the script, its parts and one for pages without modules", () => {
  expect(pins.length).toBeGreaterThan(0);
  for (const { version, integrity } of pins)
    expect(Object.keys(integrity).toSorted()).toEqual(
      [
        `widget/v${version}.classic.js`,
        `widget/v${version}.js`,
        `widget/v${version}/more.js`,
        `widget/v${version}/reading.js`,
        `widget/v${version}/search.js`,
      ].toSorted(),
    );
});

test.each(files)("$address is served as it was released", ({ address, hash }) => {
  expect(integrityOf(read(`public/${address}`))).toBe(hash);
  expect(integrityOf(read(`dist/${address}`))).toBe(hash);
});

test("no file of a release stands there without its hash", () => {
  const listed = new Set(files.map(({ address }) => address));
  const there = filesBelow("public/widget").map((file) => `widget/${file}`);
  expect(there.filter((file) => !listed.has(file))).toEqual(["widget/pins.json"]);
});

test("the page to try the widget on offers the newest release with its hash", () => {
  const [newest] = pins;
  const page = read("dist/widget/index.html");
  const file = `widget/v${newest?.version}.js`;
  expect(page).toContain(file);
  expect(page).toContain(newest?.integrity[file]);
});
