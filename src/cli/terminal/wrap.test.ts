import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf } from "./width.ts";
import { wrap } from "./wrap.ts";

const linesOf = (text: string, columns: number): string[] =>
  wrap([{ text }], columns).map((line) => line.map(({ text }) => text).join(""));

test("lines are broken between words, and no word is lost", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zé日本語]{1,12}$/)),
      fc.integer({ min: 1, max: 40 }),
      (words, columns) => {
        const lines = linesOf(words.join(" "), columns);
        expect(lines.join("").replace(/ /g, "")).toBe(words.join(""));
        // A sign of two columns has no room in one.
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(2, columns));
      },
    ),
  );
});

test("a line takes as many words as there is room for", () => {
  expect(linesOf("aa bb cc dd", 5)).toEqual(["aa bb", "cc dd"]);
  expect(linesOf("aa bb cc", 4)).toEqual(["aa", "bb", "cc"]);
});

test("line ends in a text are kept, and spaces are one", () => {
  expect(linesOf("aa   bb\ncc", 20)).toEqual(["aa bb", "cc"]);
});

test("a text without spaces is broken where the line ends, by what it takes in columns", () => {
  expect(linesOf("日本語日本語", 4)).toEqual(["日本", "語日", "本語"]);
});

test("an address stays whole, so that it can be opened", () => {
  const address = `https://example.com/${"x".repeat(30)}`;
  expect(linesOf(`see ${address} now`, 20)).toContain(address);
});

test("a word of several spans is not broken between them, and alike spans are one", () => {
  const [first, second] = wrap(
    [{ text: "aaa bb", look: "bold" }, { text: "." }, { text: " c" }, { text: " d" }],
    5,
  );
  expect(first).toEqual([{ text: "aaa", look: "bold" }]);
  expect(second).toEqual([{ text: "bb", look: "bold" }, { text: ". c" }]);
});
