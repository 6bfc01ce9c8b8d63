import fc from "fast-check";
import { expect, test } from "vitest";
import { soundContent } from "./fixtures/content.ts";
import { lineOf, publishedBy, readLine, writePublished } from "./published.ts";

const item = fc.record({
  product: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  code: fc.record({
    slug: fc.stringMatching(/^[a-z0-9_-]+$/),
    code: fc.string({ minLength: 1, maxLength: 200, unit: "binary" }),
  }),
});

test("any code is kept in one line of text that can be seen, and read back as it was", () => {
  fc.assert(
    fc.property(item, (published) => {
      const line = lineOf(published);
      expect(line).not.toMatch(/[\n\r\u2028\u2029]|^\s|\s$/);
      expect(readLine(line)).toEqual(published);
    }),
  );
});

test.each([
  ["ORA-00001", "db/x ORA-00001"],
  ["Access Denied", "db/x Access Denied"],
  [" 1", 'db/x " 1"'],
  ['"1"', 'db/x "\\"1\\""'],
  ["a\u200Bb", 'db/x "a\\u200bb"'],
  ["ошибка", "db/x ошибка"],
])("%j is written as it is where that can be read", (code, line) => {
  expect(lineOf({ product: "db", code: { slug: "x", code } })).toBe(line);
});

test.each(["Acme", "acme/", "acme/x", "acme/x ", 'acme/x "', 'acme/x "1" 2', "acme x"])(
  "%j is no line",
  (line) => {
    expect(readLine(line)).toBeUndefined();
  },
);

test("the order does not depend on the order in which things were added", async () => {
  const all = publishedBy(await soundContent());
  expect(all.length).toBeGreaterThan(3);
  const shuffled = fc.shuffledSubarray(all, { minLength: all.length });
  fc.assert(
    fc.property(shuffled, (some) => {
      expect(writePublished([...some, ...some])).toBe(writePublished(all));
    }),
  );
});

test("a product stands before its codes, which are in the order in which people count", async () => {
  const content = await soundContent({
    "errors/acme/codes.ndjson": [
      '{"code":"300"}',
      '{"code":"999"}',
      '{"code":"1000"}',
      '{"code":"ORA-2"}',
    ].join("\n"),
  });
  const lines = publishedBy(content).map(lineOf);
  expect(lines).toEqual([
    "acme",
    "acme/100 100",
    "acme/200 200",
    "acme/300 300",
    "acme/999 999",
    "acme/1000 1000",
    "acme/ora-2 ORA-2",
  ]);
});
