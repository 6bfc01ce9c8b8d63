import fc from "fast-check";
import { expect, test } from "vitest";
import { mutated, wrongIn } from "./fixtures/mutations.ts";
import { CODES, PAGES } from "./fixtures/pages.ts";
import { readSource } from "./read-source.ts";

test("a thousand broken pages: none stops the reading, invents a code, or loses one unseen", () => {
  fc.assert(
    fc.property(mutated, ({ file, bytes }) => {
      const started = performance.now();
      const reading = readSource(file, bytes);
      expect(performance.now() - started).toBeLessThan(5_000);
      expect(wrongIn(bytes, reading), bytes.toString("utf8")).toEqual([]);
    }),
    // The same pages each time; `npm run fuzz:import` takes others.
    { numRuns: 1000, seed: 5 },
  );
}, 120_000);

test.each(Object.entries(PAGES))("%s is read whole as it stands", (file, text) => {
  const { sightings, problems } = readSource(file, Buffer.from(text));
  expect(problems).toEqual([]);
  expect(sightings.map(({ code }) => code)).toEqual(CODES);
});
