import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identify } from "./fixtures/acme.ts";

describe("a log", () => {
  const lines = [
    "10:15:20 INFO port 40831, pid 20016-7, id 1a-4083-ff, v1.20016",
    "10:15:21 ERROR ACME-7: key missing",
    "10:15:22 WARN (20016) retry",
    "10:15:23 ERROR code=20016",
    "10:15:24 ERROR [ACME-7] again, 20016",
  ];
  const log = lines.join("\n");

  test("every code in it, counted, first and last place", () => {
    const { matches } = identify(log);
    const counts = matches.map(({ code, count }) => [code.code, count]);
    expect(counts).toEqual([
      ["20016", 3],
      ["ACME-7", 2],
    ]);
    for (const { code, first, last, spans, count } of matches) {
      expect(spans).toHaveLength(count);
      expect(log.slice(first.start, first.end)).toBe(code.code);
      expect(first.start).toBe(spans[0]?.start);
      expect(last.start).toBe(spans.at(-1)?.start);
    }
    expect(matches[0]?.last.start).toBe(log.lastIndexOf("20016"));
  });

  test("very many are counted, and of their places the first ones kept", () => {
    const [match] = identify("x 20016 y\n".repeat(5000)).matches;
    expect([match?.count, match?.spans.length]).toEqual([5000, 100]);
    expect(match?.last.start).toBe(4999 * 10 + 2);
  });
});

test("any text is read without a throw, and every span lies in it", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      '{"code":',
      "20016",
      '\\"',
      "<Code>",
      "error ",
      "{",
      "]",
      "\n",
      "HTTP/1.1 400",
      "GET /x",
      "not authorized",
      "Workspace ",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const { matches, unknown } = identify(text);
      for (const { spans } of [...matches, ...unknown])
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
    }),
    { numRuns: 2000 },
  );
}, 60_000);
