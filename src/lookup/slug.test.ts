import fc from "fast-check";
import { expect, test } from "vitest";
import { slug } from "./slug.ts";
import type { Letters } from "./shape.ts";

const HASHED = /^[a-z0-9_-]+--[a-z0-9]{7}$/;

test.each<[string, string, Letters?]>([
  ["20016", "20016"],
  ["ORA-00001", "ora-00001"],
  ["-32601", "-32601"],
  ["NO_ACCESS", "no_access"],
  ["no-access", "no-access", "lower"],
  ["4-1_2", "4-1_2", "mixed"],
])("%s keeps its form: %s", (code, expected, letters) => {
  expect(slug(code, letters)).toBe(expected);
});

test.each<[string, string, Letters?]>([
  ["NotFound", "notfound--"],
  ["NOTFOUND", "notfound--", "lower"],
  ["NOTFOUND", "notfound--", "mixed"],
  ["a/b.c", "a-b-c--"],
  ["A--B", "a-b--"],
  ["***", "code--"],
  ["STATUS", "status--"],
  ["roles", "roles--", "lower"],
])("%s gets a hash: %s…", (code, stem, letters) => {
  const address = slug(code, letters);
  expect(address.slice(0, -7)).toBe(stem);
  expect(address).toMatch(HASHED);
});

test("the hash is FNV-1a of 32 bits", () => {
  // Published for FNV-1a: "foobar" is bf9cf968.
  expect(slug("foobar")).toBe(`foobar--${(0xbf9cf968).toString(36).padStart(7, "0")}`);
});

const nasty = fc.string({
  unit: fc.constantFrom(..."aAbBzZ09-_/.:#[] éÉßſIıİＡ😀\ud800"),
  maxLength: 12,
});
const letters = fc.constantFrom<Letters>("upper", "lower", "mixed");

test("two codes never share an address", () => {
  fc.assert(
    fc.property(fc.uniqueArray(nasty, { maxLength: 200 }), letters, (codes, letters) => {
      expect(new Set(codes.map((code) => slug(code, letters))).size).toBe(codes.length);
    }),
  );
});

test("spellings of one code never share an address", () => {
  const variants = fc
    .string({ unit: fc.constantFrom(..."ab1"), minLength: 1, maxLength: 6 })
    .chain((word) =>
      fc.tuple(
        ...[0, 1].map(() =>
          fc
            .array(fc.constantFrom("", "-", "/", ".", " ", "--"), {
              minLength: word.length,
              maxLength: word.length,
            })
            .map((marks) => [...word].map((char, i) => char + marks[i]).join("")),
        ),
      ),
    );
  fc.assert(
    fc.property(variants, letters, ([one = "", other = ""], letters) => {
      fc.pre(one !== other);
      expect(slug(one, letters)).not.toBe(slug(other, letters));
      expect(slug(one, letters)).not.toBe(slug(one.toUpperCase() + "!", letters));
    }),
  );
});

test("an address is short, lower-case, and never a word of the site", () => {
  const reserved = ["endpoints", "guides", "status", "roles"];
  const codes = fc.oneof(
    nasty,
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.constantFrom(...reserved, ...reserved.map((word) => word.toUpperCase())),
  );
  fc.assert(
    fc.property(codes, letters, (code, letters) => {
      const address = slug(code, letters);
      expect(address).toMatch(/^[a-z0-9_-]{1,120}$/);
      expect(reserved).not.toContain(address);
    }),
  );
});

test("a plain address holds no double dash", () => {
  fc.assert(
    fc.property(nasty, letters, (code, letters) => {
      const address = slug(code, letters);
      expect(address.includes("--")).toBe(address !== code.toLowerCase());
    }),
  );
});
