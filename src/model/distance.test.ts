import fc from "fast-check";
import { expect, test } from "vitest";
import { distance } from "./distance.ts";

test.each([
  ["", "", 0],
  ["20016", "20016", 0],
  ["20016", "20061", 1],
  ["E832", "E382", 1],
  ["20016", "2016", 1],
  ["20016", "200016", 1],
  ["20016", "20011", 1],
  ["20016", "21006", 2],
  // A swap may not be edited again: that is what "alignment" means.
  ["CA", "ABC", 3],
])("%s → %s: %i", (a, b, edits) => {
  expect(distance(a, b, 5)).toBe(edits);
});

/** The definition, word for word. */
function defined(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const costs = [
    defined(a.slice(0, -1), b) + 1,
    defined(a, b.slice(0, -1)) + 1,
    defined(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    costs.push(defined(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...costs);
}

test("it is as defined, and infinite above the limit", () => {
  const text = fc.string({ unit: fc.constantFrom(..."012"), maxLength: 6 });
  fc.assert(
    fc.property(text, text, fc.nat(3), (a, b, max) => {
      const edits = defined(a, b);
      expect(distance(a, b, max)).toBe(edits > max ? Infinity : edits);
    }),
  );
});
