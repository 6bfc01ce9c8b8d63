import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold.ts";

const anyText = fc.string({ unit: "binary" });
const codeText = fc.string({
  unit: fc.constantFrom(..."OoIi0123AaZz-_./ :#２０ŉßㄱㅏㄴ간٣¨ͅ"),
});

test("folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, codeText), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["ORA-00001", "ora 1"],
  ["2OO16", "20016"],
  ["00000", "0"],
  ["E0832", "e-832"],
  ["２００１６", "20016"],
  ["20.016", "20016"],
  ["TSI2", "TS12"],
  ["AB-001-07", "ab1 07"],
])("%s and %s have one key", (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test.each([
  ["100", "10"],
  ["AB-10", "AB-1"],
  ["12-03", "12-3"],
])("%s and %s have two", (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test("case, separators, full width and look-alikes make no difference", () => {
  const wide = (char: string) => String.fromCharCode(char.charCodeAt(0) + 0xfee0);
  const ways = [
    (char: string) => char.toLowerCase(),
    (char: string) => `${char}-`,
    (char: string) => ` ${char}`,
    wide,
    (char: string) => ({ "0": "O", O: "0", "1": "I", I: "1" })[char] ?? char,
  ];
  const chars = fc.array(
    fc.record({ char: fc.constantFrom(..."ABIO01289"), way: fc.constantFrom(...ways) }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(chars, (chars) => {
      const typed = chars.map(({ char, way }) => way(char)).join("");
      expect(fold(typed)).toBe(fold(chars.map(({ char }) => char).join("")));
    }),
  );
});

test("zeros before a number make no difference", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("", "E", "ORA-", "X_Y-"),
      fc.nat(),
      fc.nat(9),
      (before, number, zeros) => {
        expect(fold(before + "0".repeat(zeros) + number)).toBe(fold(before + number));
      },
    ),
  );
});

test("a code of symbols alone has a key too", () => {
  expect(fold(" *** ")).toBe("***");
  expect(fold("＊")).toBe("*");
  expect(fold("  ")).toBe("");
});
