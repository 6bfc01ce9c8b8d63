import fc from "fast-check";
import { expect, test } from "vitest";
import { MARK, expectFaults, readFiles, soundWith } from "../fixtures/content.ts";
import type { Told } from "../fixtures/content.ts";
import { readText } from "../index.ts";

const FILE = "errors/acme/codes.ndjson";
const OLD = '{"code":"400","message":"Old."}';

test("each line is a row, with its number; empty lines and CRLF make no difference", () => {
  const expected = {
    kind: "rows",
    file: FILE,
    product: "acme",
    rows: [
      {
        line: 1,
        matter: {
          code: "1",
          message: "{0} <x>",
          eras: [],
          renumbered: [],
          examples: [],
          counterexamples: [],
          sources: [],
        },
      },
      {
        line: 3,
        matter: {
          code: "2",
          id: "b",
          status: [400, 403],
          endpoints: "any",
          eras: [{ before: "spring" }],
          renumbered: ["1"],
          examples: [],
          counterexamples: [],
          sources: [],
        },
      },
    ],
    faulty: [],
  };
  const text =
    '{"code":"1","message":"{0} <x>"}\n\n{"code":"2","id":"b","status":[400,403],"endpoints":"any","eras":[{"before":"spring"}],"renumbered":["1"]}\n';
  expect(readText(FILE, text)).toEqual({ reading: expected, faults: [] });
  expect(readText(FILE, text.replaceAll("\n", "\r\n"))).toEqual({ reading: expected, faults: [] });
});

test.each<[string, string, Told]>([
  ["words", `${MARK}nonsense`, { what: "not JSON", mend: "one JSON object a line" }],
  ["YAML", `${MARK}code: "500"`, { what: "not JSON", mend: "one JSON object a line" }],
  ["a comma too many", `${MARK}{"code":"500",}`, { what: "not JSON", mend: "one JSON object" }],
  [
    "a number as a code",
    `{"${MARK}code":500}`,
    { what: "code is not in quotes", mend: "in quotes" },
  ],
  ["no code", `${MARK}{"message":"x"}`, { what: "code is missing", mend: "in quotes" }],
  [
    "a key that is not known",
    `{"code":"500","${MARK}mesage":"x"}`,
    { what: "“mesage” is not a key here", mend: "Did you mean “message”?" },
  ],
  [
    "a remedy",
    `{"code":"500","${MARK}causes":[]}`,
    { what: "“causes” is not a key here", mend: "Known: code, id, title" },
  ],
  [
    "an id that is none",
    `{"code":"500","${MARK}id":"Main"}`,
    { what: "id: an id has lower-case letters", mend: "Anchor" },
  ],
  [
    "a status that is none",
    `{"code":"500","${MARK}status":600}`,
    { what: "status: a status is a whole number from 100 to 599", mend: "HTTP status" },
  ],
  [
    "a code of today without quotes",
    `{"code":"500","renumbered":[${MARK}100]}`,
    { what: "renumbered[1] is not in quotes", mend: "in quotes" },
  ],
  ["an empty object", `${MARK}{}`, { what: "code is missing", mend: "in quotes" }],
  ["a list", `${MARK}["500"]`, { what: "expected object", mend: "" }],
])("a row of %s is told with its line", async (_name, line, told) => {
  await expectFaults({ [FILE]: `${OLD}\n${line}\n` }, told);
});

test("each faulty row of a file is told", async () => {
  await expectFaults(
    { [FILE]: `{${MARK}\n${OLD}\n{"${MARK}code":500,"${MARK}x":1}\n\n${MARK}[]\n` },
    { what: "not JSON", mend: "" },
    { what: "code is not in quotes", mend: "" },
    { what: "“x” is not a key", mend: "" },
    { what: "expected object", mend: "" },
  );
});

test.each([
  `{"code":"500","${MARK}code":"501"}`,
  `{"code":"500","eras":[{"from":"spring","${MARK}from":"autumn"}]}`,
  `{"code":"500","message":"a","title":"b","${MARK}message":"\\"c\\":"}`,
])("a key that stands twice in a row is told: %s", async (line) => {
  await expectFaults(
    { [FILE]: `${OLD}\n${line}\n` },
    { what: "A key stands twice.", mend: "Keep one of the two." },
  );
});

test("words that look like a key are no key", () => {
  const text = '{"code":"\\"code\\":","message":{"en":"\\"a\\": {\\"b\\":1}"}}';
  expect(readText(FILE, text).faults).toEqual([]);
});

test("a byte order mark at the start is no part of the first row", async () => {
  expect(readText(FILE, `\uFEFF${OLD}\n`)).toEqual(readText(FILE, `${OLD}\n`));
  const { faults } = await readFiles(soundWith({ [FILE]: '\uFEFF{"code":500}\n' }));
  expect(faults.map(({ line, column }) => [line, column])).toEqual([[1, 3]]);
});

test("sound rows are read beside faulty ones, and the codes of these are known", () => {
  const text = [
    OLD,
    '{"code":"401","mesage":"x"}',
    '{"code":"4\\u00302",}',
    '{"code":403}',
    "nonsense",
    '{"code":"404"}',
  ].join("\n");
  const { reading } = readText(FILE, text);
  expect(reading).toMatchObject({
    rows: [
      { line: 1, matter: { code: "400" } },
      { line: 6, matter: { code: "404" } },
    ],
    faulty: ["401", "402", "403"],
  });
});

test(
  "whatever a line holds, it is a row or a fault, and leaves the others alone",
  { timeout: 30_000 },
  () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.record(
        { code: fc.oneof(fc.string(), fc.integer()), status: fc.oneof(fc.integer(), fc.double()) },
        { requiredKeys: [] },
      ),
      fc.dictionary(fc.constantFrom("code", "message", "id", "__proto__", "x"), fc.string()),
    );
    const line = fc.oneof(
      value.map((data) => JSON.stringify(data)),
      fc.string({ unit: "binary", maxLength: 40 }).map((text) => text.replaceAll("\n", " ")),
      fc.string({ unit: fc.constantFrom(...'{}[]",:code12 \t\r#-&*!|') }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const { reading, faults } = readText(FILE, lines.join("\n"));
        const filled = lines.flatMap((text, index) => (text.trim() === "" ? [] : [index + 1]));
        const faulty = new Set(faults.map((fault) => fault.line));
        expect(filled).toEqual(expect.arrayContaining([...faulty]));
        const rows = reading?.kind === "rows" ? reading.rows : [];
        expect(rows.map((row) => row.line)).toEqual(filled.filter((number) => !faulty.has(number)));
      }),
      { numRuns: 200 },
    );
  },
);
