import fc from "fast-check";
import { expect, test } from "vitest";
import { compareCodes, compareRows } from "./order.ts";

test("codes stand in the order in which people count", () => {
  const codes = ["4081", "20016", "999", "ORA-00010", "ORA-00009", "E2", "E10", "0x80070005"];
  expect(codes.toSorted(compareCodes)).toEqual([
    "0x80070005",
    "999",
    "4081",
    "20016",
    "E2",
    "E10",
    "ORA-00009",
    "ORA-00010",
  ]);
});

test("rows of one code stand in the order of their ids, of which main is one", () => {
  const rows = [
    { code: "1", id: "zeta" },
    { code: "1" },
    { code: "1", id: "login" },
    { code: "0", id: "z" },
  ];
  expect(rows.toSorted(compareRows)).toEqual([
    { code: "0", id: "z" },
    { code: "1", id: "login" },
    { code: "1" },
    { code: "1", id: "zeta" },
  ]);
});

test("two codes are equal in order only where they are the same", () => {
  const code = fc.string({ unit: fc.constantFrom(..."aA0１1-. é"), maxLength: 5 });
  fc.assert(
    fc.property(code, code, (a, b) => {
      expect(Math.sign(compareCodes(a, b)) + Math.sign(compareCodes(b, a))).toBe(0);
      expect(compareCodes(a, b) === 0).toBe(a === b);
    }),
    { numRuns: 1000 },
  );
});
