import fc from "fast-check";
import { expect, test } from "vitest";
import { ContentFaults, describeFaults, placeAt, suggest } from "./fault.ts";
import type { Fault } from "./fault.ts";

const fault = (file: string, line: number, column = 1): Fault => ({
  file,
  line,
  column,
  what: "It is wrong.",
  mend: "Mend it.",
});

test("faults are told in the order of files, lines and columns, two lines each", () => {
  const faults = [fault("b.mdx", 1), fault("a.mdx", 10), fault("a.mdx", 9, 3), fault("a.mdx", 9)];
  expect(describeFaults(faults)).toBe(
    [
      "4 faults in the content",
      "",
      "content/a.mdx:9:1  It is wrong.",
      "    Mend it.",
      "content/a.mdx:9:3  It is wrong.",
      "    Mend it.",
      "content/a.mdx:10:1  It is wrong.",
      "    Mend it.",
      "content/b.mdx:1:1  It is wrong.",
      "    Mend it.",
      "",
    ].join("\n"),
  );
});

test("one fault is not several", () => {
  expect(describeFaults([fault("a.mdx", 1)])).toMatch(/^1 fault in the content\n/);
});

test("faults that are thrown together say it all in their message, and are there for programs", () => {
  const faults = [fault("b.mdx", 1), fault("a.mdx", 1)];
  const error = new ContentFaults(faults);
  expect(error.name).toBe("ContentFaults");
  expect(error.message).toBe(describeFaults(faults));
  expect(error.faults).toEqual(faults);
});

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [6, 3, 3],
])("offset %i of a text is on line %i, column %i", (offset, line, column) => {
  expect(placeAt("ab\n\ncd", offset)).toEqual({ line, column });
});

test("a place leads back to its offset", () => {
  const text = fc.string({ unit: fc.constantFrom(..."a\n\ré") });
  fc.assert(
    fc.property(text, fc.nat(), (value, at) => {
      const offset = at % (value.length + 1);
      const { line, column } = placeAt(value, offset);
      const before = value.split("\n").slice(0, line - 1);
      expect(before.join("\n").length + (line > 1 ? 1 : 0) + column - 1).toBe(offset);
    }),
  );
});

test.each([
  ["titel", ["title", "status"], "Did you mean “title”?"],
  ["Admin", ["admin"], "Did you mean “admin”?"],
  ["retri", ["retry", "retryAfter"], "Did you mean “retry”?"],
  ["x", ["title", "status"], "Known: title, status."],
  ["x", [], "There is none yet."],
])("for %s among %j a mend says: %s", (word, known, expected) => {
  expect(suggest(word, known)).toBe(expected);
});

test("a long list of what is known is cut", () => {
  const known = Array.from({ length: 13 }, (_, index) => `name-${index}`);
  expect(suggest("other", known)).toBe(`Known: ${known.slice(0, 12).join(", ")}, ….`);
});
