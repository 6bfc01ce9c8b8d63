import fc from "fast-check";
import { expect, test } from "vitest";
import { CODES, PAGES } from "./fixtures/pages.ts";
import { readSource } from "./read-source.ts";
import type { SourceReading } from "./read-source.ts";

/** What breaks pages in life, and what breaks parsers. */
const SNIPPETS = [
  "<table>",
  "</table>",
  "<tr>",
  "</td>",
  "<td rowspan=9 colspan=70>",
  "<!--",
  "<script>",
  "```",
  "|",
  "\n",
  "\n\n",
  "> ",
  "[",
  "](",
  '"',
  "'",
  "{",
  "}",
  "]",
  "&#",
  "&lt;",
  "\\",
  "`",
  "*",
  "\t",
  ": ",
  "- ",
  "\u0000",
  "\ufeff",
  "---\n",
  "<div>".repeat(400),
  "[".repeat(400),
  "> ".repeat(300),
];

const place = fc.double({ min: 0, max: 1, noNaN: true });
const change = fc.oneof(
  fc.record({ kind: fc.constant("cut" as const), from: place, length: fc.nat(80) }),
  fc.record({ kind: fc.constant("put" as const), from: place, text: fc.constantFrom(...SNIPPETS) }),
  fc.record({ kind: fc.constant("copy" as const), from: place, to: place, length: fc.nat(120) }),
  fc.record({
    kind: fc.constant("byte" as const),
    from: place,
    byte: fc.integer({ min: 128, max: 255 }),
  }),
  fc.record({ kind: fc.constant("end" as const), from: place }),
);
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

const pages = Object.entries(PAGES);
const mutated = fc
  .tuple(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([[file, text], changes]) => ({ file, bytes: changes.reduce(apply, Buffer.from(text)) }));

function apply(bytes: Buffer, change: Change): Buffer {
  const at = Math.floor(change.from * bytes.length);
  switch (change.kind) {
    case "cut":
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + change.length)]);
    case "put":
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(change.text), bytes.subarray(at)]);
    case "copy": {
      const to = Math.floor(change.to * bytes.length);
      const copied = bytes.subarray(at, at + change.length);
      return Buffer.concat([bytes.subarray(0, to), copied, bytes.subarray(to)]);
    }
    case "byte":
      return Buffer.concat([bytes.subarray(0, at), Buffer.from([change.byte]), bytes.subarray(at)]);
    case "end":
      return bytes.subarray(0, Math.max(at, 1));
  }
}

/** What a reader may see of a text: without tags, and without the marks that Markdown takes out. */
function visible(text: string): string {
  return text
    .replace(/<[^<>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/[\\*_`\s\p{Cc}\ufeff\ufffd"'[\](){}&#;:.,>|~-]/gu, "");
}

/** Whether a code that stands in the page was read, or is told in some way. */
function isTold(code: string, { sightings, left, problems }: SourceReading): boolean {
  return (
    sightings.some((sighting) => sighting.code.includes(code)) ||
    left.some((word) => word.code.includes(code)) ||
    problems.some(({ kind }) => kind === "fault")
  );
}

test("a thousand broken pages: none stops the reading, invents a code, or loses one unseen", () => {
  fc.assert(
    fc.property(mutated, ({ file, bytes }) => {
      const started = performance.now();
      const reading = readSource(file, bytes);
      expect(performance.now() - started).toBeLessThan(5_000);
      const text = bytes.toString("utf8");
      const seen = visible(text);
      for (const { code } of reading.sightings) expect(seen).toContain(visible(code));
      for (const code of CODES) {
        const isThere = new RegExp(`(?<![\\w.:-])${code}(?![\\w.:-])`).test(text);
        if (isThere) expect(isTold(code, reading), `${code} in\n${text}`).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
}, 120_000);

test.each(pages)("%s is read whole as it stands", (file, text) => {
  const { sightings, problems } = readSource(file, Buffer.from(text));
  expect(problems).toEqual([]);
  expect(sightings.map(({ code }) => code)).toEqual(CODES);
});
