import fc from "fast-check";
import { expect, test } from "vitest";
import { mdx } from "../fixtures/content.ts";
import { readText } from "../index.ts";

const FILES = [
  "site.yaml",
  "products/acme.mdx",
  "products/acme.de.mdx",
  "endpoints/acme/login.mdx",
  "guides/acme/login.mdx",
  "errors/acme/100.mdx",
  "errors/acme/100~a.de.mdx",
  "errors/acme/codes.ndjson",
  "errors/acme/odd name#1.mdx",
];

/** Either a reading or faults that say what, how to mend it, and a place within the file. */
function expectReadingOrFaults(file: string, text: string): void {
  const { reading, faults } = readText(file, text);
  if (reading?.kind !== "rows") expect(reading === undefined).toBe(faults.length > 0);
  const lines = text.split("\n");
  for (const fault of faults) {
    expect(fault.file).toBe(file);
    expect(fault.what).not.toBe("");
    expect(fault.mend).not.toBe("");
    expect(fault.line).toBeGreaterThanOrEqual(1);
    expect(fault.line).toBeLessThanOrEqual(lines.length);
    expect(fault.column).toBeGreaterThanOrEqual(1);
  }
}

test("no text of any file throws: it has a reading or faults", { timeout: 30_000 }, () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom(..."---\n\r\t :\"'{}<>/[]()`*_#|~!&=%.,\\aC1é😀\uFEFF\u2028\0"),
      maxLength: 80,
    }),
    fc
      .array(
        fc.constantFrom(
          "---\n",
          "\n\n",
          "code: ",
          '"1"\n',
          "title: x\n",
          "summary: x\n",
          "causes:\n  - id: a\n",
          '<Cause id="a">',
          "</Cause>",
          "<Note>",
          "</Note>",
          "<Path>",
          "</Path>",
          "1. a\n",
          "- b\n",
          "```\n",
          "`",
          "{",
          "}",
          "<",
          ">",
          "[x](code:%)",
          "![",
          "| a |\n| - |\n",
          "import x from 'y'\n",
          "\r\n",
          "&amp;",
          "é😀",
          "  ",
          "\t",
        ),
        { maxLength: 24 },
      )
      .map((parts) => parts.join("")),
    fc
      .string({ unit: fc.constantFrom(..."\n :-<>{}[]()`*_#|&\\aé😀"), maxLength: 40 })
      .map((body) => mdx('code: "100"\ntitle: t\nsummary: s', body)),
  );
  fc.assert(fc.property(fc.constantFrom(...FILES), text, expectReadingOrFaults), {
    numRuns: 300,
  });
});

test("no name of any file throws", () => {
  const part = fc.oneof(
    fc.constantFrom("errors", "guides", "products", "acme", "codes.ndjson", "100.mdx", ".mdx", ""),
    fc.string({ unit: fc.constantFrom(..."ab.~#-/ é😀"), maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      expectReadingOrFaults(parts.join("/"), "x");
    }),
  );
});
