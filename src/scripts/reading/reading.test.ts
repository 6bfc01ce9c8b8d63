import { expect, test } from "vitest";
import type { Match, Told } from "../../lookup/index.ts";
import { excerpt } from "./excerpt.ts";
import { Lines } from "./lines.ts";
import { join, split } from "./pieces.ts";
import { readShare } from "./share-in-address.ts";
import { share, shareUrl } from "./share.ts";
import { moved } from "./summary.ts";

const limits = { whole: 4, around: 1, most: 6 };
const at = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

test("lines are counted without one behind the last break", () => {
  const lines = new Lines("a\r\nbc\n");
  expect(lines.count).toBe(2);
  expect(lines.at(4)).toBe(1);
  expect(lines.span(0)).toEqual({ start: 0, end: 1 });
});

test("a long text is shown round its places, with what is left out", () => {
  const text = Array.from({ length: 20 }, (_, line) => `line ${line + 1}.`).join("\n");
  const place = at(text, "line 10");
  const rows = excerpt(new Lines(text), [place], [place], limits);
  expect(rows.map((row) => ("left" in row ? -row.left : row.number))).toEqual([-8, 9, 10, 11, -9]);
  expect(rows[2]).toEqual({
    number: 10,
    parts: [
      { kind: "mark", text: "line 10" },
      { kind: "text", text: "." },
    ],
  });
});

test("a long line is cut, and signs that turn a text are shown", () => {
  const text = `${"a".repeat(5000)}\u202e4083${"b".repeat(5000)}`;
  const place = at(text, "4083");
  const [row] = excerpt(new Lines(text), [place], [place], limits);
  const parts = row && "parts" in row ? row.parts : [];
  expect(parts.map(({ kind }) => kind)).toEqual(["cut", "text", "mark", "text", "cut"]);
  expect(parts[1]?.text).toMatch(/^a+\[U\+202E\]$/);
});

test("the pieces of a long text are all of it, cut between lines", () => {
  const text = "0123456789\n".repeat(100_000);
  const pieces = split(text);
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  expect(pieces.every(({ end }) => text[end - 1] === "\n")).toBe(true);
});

const entry: Told = {
  id: "login",
  title: "Locked",
  status: [400],
  endpoints: [{ id: "login", method: "POST", path: "/login" }],
  anyEndpoint: false,
  eras: [],
};
const match: Match<Told> = {
  code: { product: "crane", code: "4083", slug: "4083", url: "/crane/4083/" },
  entry,
  confidence: "likely",
  count: 1,
  first: { start: 1, end: 5 },
  last: { start: 1, end: 5 },
  spans: [{ start: 1, end: 5 }],
  values: {},
  evidence: [
    { kind: "status", agrees: true, status: 400 },
    { kind: "endpoint", agrees: true, endpoint: "POST https://host.test/v1/login?token=secret" },
  ],
};

test("what pieces hold is summed up, and the surest gives the reasons", () => {
  const sure: Match<Told> = { ...match, confidence: "certain", evidence: [] };
  const one = { text: "", unknown: [], request: {} };
  const whole = join("text", [
    { at: 0, reading: { ...one, matches: [match] } },
    { at: 100, reading: { ...one, matches: [sure] } },
  ]);
  expect(whole.matches).toHaveLength(1);
  expect(whole.matches[0]).toMatchObject({
    confidence: "certain",
    count: 2,
    first: { start: 1 },
    last: { start: 101 },
  });
});

test("a link holds nothing of the text but what the catalogue knows, and reads back", () => {
  const url = shareUrl("https://kb.test/search/", share(match));
  expect(url).toBe(
    "https://kb.test/search/?product=crane&code=4083&status=400&endpoint=POST+/login",
  );
  expect(readShare(new URL(url).search)).toEqual({
    code: "4083",
    context: { product: "crane", status: "400", endpoint: "POST /login" },
  });
});

test("places move by what is taken out before them", () => {
  const move = moved([{ name: "key", start: 2, end: 4 }]);
  expect(move({ start: 0, end: 2 })).toEqual({ start: 0, end: 2 });
  expect(move({ start: 10, end: 12 })).toEqual({ start: 21, end: 23 });
});
