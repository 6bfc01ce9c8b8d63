import { expect, test } from "vitest";
import { entriesIn, readAs } from "../fixtures/read.ts";
import { readCodeCell } from "./code.ts";

test("letters and a number with a space between are one code", () => {
  const page =
    "| Code | Message |\n|--|--|\n| LX 00942 | off |\n| LX 00001 | on |\n| HTTP 404 | gone |\n";
  expect(entriesIn("x.md", page)).toEqual([
    ["LX 00942", [], "off"],
    ["LX 00001", [], "on"],
    ["404", [], "gone"],
  ]);
});

test("a number beside a code is told, where it is left out", () => {
  const page = "| Code | Message |\n|--|--|\n| LAMP_OFF (13) | off |\n| LAMP_ON | on |\n";
  const { sightings, problems } = readAs("x.md", page);
  expect(sightings.map(({ code }) => code)).toEqual(["LAMP_OFF", "LAMP_ON"]);
  expect(problems.map(({ kind, line }) => [kind, line])).toEqual([["remark", 3]]);
});

test.each([
  ["LX070;LX071", ["LX070", "LX071"]],
  ["LX001/LX002", ["LX001", "LX002"]],
  ["LX03,LX04", ["LX03", "LX04"]],
  ["LX 070, LX 071", ["LX 070", "LX 071"]],
  ["LAMP_OFF;LAMP_ON", ["LAMP_OFF", "LAMP_ON"]],
  ["404/500", ["404", "500"]],
  ["400/20016", ["20016"]],
  ["a/b", ["a/b"]],
  ["N/A", ["N/A"]],
  ["LAMP/LX001", ["LAMP/LX001"]],
  ["on(a,b)", ["on(a,b)"]],
])("%s is %j", (cell, codes) => {
  expect(readCodeCell(cell)?.codes).toEqual(codes);
});

test("the number of a part is no code, and a table of links to pages holds none", () => {
  expect(readCodeCell("Teil VIII. Anhang")).toBeUndefined();
  const page = `<table><tr><th colspan="3">Annex B. Error codes</th></tr>
<tr><td>Back</td><th>Part VIII. Annexes</th><td>Next</td></tr></table>
<table><tr><th>Code</th><th>Message</th></tr><tr><td>L1</td><td>one</td></tr></table>`;
  expect(entriesIn("x.html", page)).toEqual([["L1", [], "one"]]);
});

test("a long word before a code takes no time", () => {
  expect(readCodeCell(`${"a".repeat(150)}' E1`)).toBeUndefined();
});
