import fc from "fast-check";
import { expect, test } from "vitest";
import { toBrief } from "./brief.ts";
import { byKey } from "./by-key.ts";
import { distance } from "../model/distance.ts";
import { halves, nearest } from "./nearest.ts";

const product = { slug: "p", name: "P", letters: "upper" as const };
const guess = (asked: string, codes: string[]) =>
  nearest(
    { spellings: [asked, asked] },
    byKey(codes.map((code) => toBrief(code, [], product, code, "/"))),
  ).map(({ code }) => code);

test("two digits swapped come before a wrong digit", () => {
  expect(guess("E0832", ["E0832X", "E0839", "E0382"])[0]).toBe("E0382");
  expect(guess("20061", ["20001", "20011", "20016"])[0]).toBe("20016");
});

test("the longer shared beginning comes first", () => {
  expect(guess("4082", ["1082", "4182", "4081"])).toEqual(["4081", "4182", "1082"]);
});

test("two edits are allowed, in short keys one", () => {
  expect(guess("20016", ["20199", "29916"])).toEqual(["29916"]);
  expect(guess("402", ["419", "412"])).toEqual(["412"]);
});

test("there are at most five, each once", () => {
  const codes = ["20010", "20011", "20012", "20013", "20014", "20015"];
  expect(guess("20016", [...codes, ...codes])).toEqual(codes.slice(0, 5));
});

const key = fc.string({ unit: fc.constantFrom(..."AB123"), minLength: 2, maxLength: 9 });
const edit = fc.record({
  at: fc.nat(8),
  kind: fc.constantFrom("insert", "drop", "replace", "swap"),
  char: fc.constantFrom(..."AB123"),
});
/** A key and what one edit makes of it. */
const edited = fc
  .tuple(key, edit)
  .map(([key, { at, kind, char }]) => {
    const before = key.slice(0, at);
    const [one = "", two = ""] = key.slice(at);
    const after = key.slice(at + 1);
    const other = {
      insert: before + char + one + after,
      drop: before + after,
      replace: before + (one && char) + after,
      swap: before + two + one + after.slice(1),
    }[kind];
    return [key, other ?? key] as const;
  })
  .filter(([key, other]) => distance(key, other, 1) <= 1);

test("one edit leaves the beginning or the end of a key whole, or swaps between them", () => {
  fc.assert(
    fc.property(edited, ([key, other]) => {
      const { heads, tail } = halves({ spellings: [key, key] });
      expect(heads.some((head) => other.startsWith(head)) || other.endsWith(tail)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("one edit is always guessed", () => {
  fc.assert(
    fc.property(edited, ([asked, code]) => {
      expect(guess(asked, [code])).toEqual(code ? [code] : []);
    }),
    { numRuns: 3000 },
  );
});
