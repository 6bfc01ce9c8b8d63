import fc from "fast-check";
import { expect, test } from "vitest";
import { MARK, expectFaults } from "../fixtures/content.ts";
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
        matter: { code: "1", message: "{0} <x>", eras: [], renumbered: [], sources: [] },
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
          sources: [],
        },
      },
    ],
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

test.fails("a key that stands twice in a row is told", () => {
  expect(readText(FILE, '{"code":"500","code":"501"}').faults).not.toEqual([]);
});

test("whatever a line holds, it is a row or a fault, and leaves the others alone", () => {
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
      if (faults.length > 0) return;
      const rows = reading?.kind === "rows" ? reading.rows : [];
      expect(rows.map((row) => row.line)).toEqual(filled);
    }),
    { numRuns: 200 },
  );
});
