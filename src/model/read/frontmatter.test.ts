import fc from "fast-check";
import { expect, test } from "vitest";
import { YamlFault, readYaml, splitFrontmatter } from "./frontmatter.ts";

test("keys, items and items of items have their offsets", () => {
  const yaml = "a: 1\nb:\n  - c: x\n    d: y\n  - e\nf: { g: [1, 2] }\n";
  const { offsetOf } = readYaml(yaml);
  expect(offsetOf(["a"])).toBe(0);
  expect(offsetOf(["b"])).toBe(yaml.indexOf("b:"));
  expect(offsetOf(["b", 0])).toBe(yaml.indexOf("c:"));
  expect(offsetOf(["b", 0, "d"])).toBe(yaml.indexOf("d:"));
  expect(offsetOf(["b", 1])).toBe(yaml.indexOf("e\n"));
  expect(offsetOf(["f", "g"])).toBe(yaml.indexOf("g:"));
  expect(offsetOf(["f", "g", 1])).toBe(yaml.indexOf("2"));
});

test("what is not there has the offset of the nearest thing above it", () => {
  const yaml = "a: 1\nb:\n  - c: x\n";
  const { offsetOf } = readYaml(yaml);
  expect(offsetOf(["z"])).toBe(0);
  expect(offsetOf(["b", 0, "z", "y"])).toBe(yaml.indexOf("c:"));
  expect(offsetOf(["b", 7])).toBe(yaml.indexOf("b:"));
});

test("codes in quotes stay texts, and days are texts", () => {
  expect(readYaml('code: "0080"\nhex: "0x80070005"\nday: 2026-11-24\nyes: no').data).toEqual({
    code: "0080",
    hex: "0x80070005",
    day: "2026-11-24",
    yes: "no",
  });
});

test.each([
  ["a: b: c", "a: b".length],
  ["a: 1\na: 2", "a: 1\n".length],
  ["a: 1\n\tb: 2", "a: 1\n".length],
  ["a: [1", "a: [1".length],
  ['a: "b', 'a: "b'.length],
])("%j can't be read, and the fault says where", (yaml, offset) => {
  expect(() => readYaml(yaml)).toThrow(YamlFault);
  expect(() => readYaml(yaml)).toThrow(expect.objectContaining({ offset }));
});

test("an alias is no way to make a small file big", () => {
  expect(() => readYaml("a: &a [x]\nb: *a")).toThrow(YamlFault);
});

test.each([
  ["---\na: 1\n---\nBody", "a: 1\n", "\nBody"],
  ["---\r\na: 1\r\n---\r\nBody", "a: 1\r\n", "\r\nBody"],
  ["\uFEFF---\na: 1\n---\n", "a: 1\n", "\n"],
  ["---  \na: 1\n--- \t\nBody", "a: 1\n", "\nBody"],
  ["---\na: 1\n---", "a: 1\n", ""],
  ["---\n---\n", "", "\n"],
  ["---\na: 1\n---\n---\nb\n---\n", "a: 1\n", "\n---\nb\n---\n"],
])("%j is split into frontmatter and body", (text, yaml, body) => {
  const front = splitFrontmatter(text);
  expect(front?.yaml).toBe(yaml);
  expect(text.slice(front?.offset).startsWith(yaml)).toBe(true);
  expect(text.slice(front?.bodyOffset)).toBe(body);
});

test.each(["", "a: 1", "\n---\na: 1\n---\n", "---\na: 1\n", "----\na: 1\n---\n", "---\na\n---b\n"])(
  "%j has no frontmatter",
  (text) => {
    expect(splitFrontmatter(text)).toBeUndefined();
  },
);

test("any text is YAML or a YamlFault within it", { timeout: 30_000 }, () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(..."ab:-?[]{},#&*!|>'\"%@`<=.~ \n\t0x"), maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, (yaml) => {
      try {
        readYaml(yaml).offsetOf(["a", 0]);
      } catch (error) {
        if (!(error instanceof YamlFault)) throw error;
        expect(error.offset).toBeGreaterThanOrEqual(0);
        expect(error.offset).toBeLessThanOrEqual(yaml.length + 1);
      }
    }),
    { numRuns: 2000 },
  );
});

test("the offset of each key of any mapping is where it stands", () => {
  const key = fc.stringMatching(/^[a-z]{1,6}$/);
  fc.assert(
    fc.property(fc.dictionary(key, fc.oneof(fc.integer(), fc.array(key))), (data) => {
      const yaml = JSON.stringify(data);
      const { offsetOf } = readYaml(yaml);
      for (const [name, value] of Object.entries(data)) {
        expect(yaml.slice(offsetOf([name])).startsWith(`${name}"`)).toBe(true);
        if (typeof value === "number") continue;
        value.forEach((item, index) => {
          expect(yaml.slice(offsetOf([name, index])).startsWith(`${item}"`)).toBe(true);
        });
      }
    }),
  );
});
