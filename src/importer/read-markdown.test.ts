import { describe, expect, test } from "vitest";
import { entriesIn, explanationsIn, readAs } from "./fixtures/read.ts";

describe("tables of Markdown", () => {
  test("cells with breaks, escapes, entities and fences say what a reader sees", () => {
    const page = `| Status Code<br> | Error Code<br> | Message<br> | Explanation<br> |
| --- | --- | --- | --- |
| 409<br> | 7001<br> | \`\`\`The lamp is already on.\`\`\` | Switch it \\(Settings &gt; Lamps\\) off<br> |
| 500<br> | 7002<br> | Don’t touch “it” & wait | None<br> |
`;
    expect(entriesIn("lamps.md", page)).toEqual([
      ["7001", [409], "The lamp is already on."],
      ["7002", [500], "Don’t touch “it” & wait"],
    ]);
    expect(explanationsIn("lamps.md", page)[0]).toBe("Switch it (Settings > Lamps) off");
  });

  test("bullets in a cell that stand again below the table are read once", () => {
    const page = `| Error Code | Message | Explanation |
| --- | --- | --- |
| 7001 | Lamp is off. | Reasons: <br> * No power<br><br> * No bulb<br> |

* No power

* No bulb
`;
    expect(readAs("lamps.md", page).sightings).toHaveLength(1);
    const [sighting] = readAs("lamps.md", page).sightings;
    expect(sighting?.explanation.map(({ kind }) => kind)).toEqual(["paragraph", "list"]);
  });

  test("codes stand in links, in anchors, among words and with footnote marks", () => {
    const page = `| Error | Message |
|--|--|
| [Compiler error K1](k1.md) | one |
| <a name="K2"></a>K2 | two |
| \`K3\` | three |
| **K4**\\* | four |
| K5[^1] | five |
| K6<sup>1</sup> | six |

[^1]: A note.
`;
    expect(entriesIn("k.md", page).map(([code]) => code)).toEqual("K1 K2 K3 K4 K5 K6".split(" "));
  });

  test("a status may be several, have words, or be a class that is none", () => {
    const page = `| Code | HTTP status | Message |
|--|--|--|
| A1 | 404/500 | a |
| A2 | 200 (OK) | b |
| A3 | 5xx | c |
| A4 | HTTP 403 | d |
`;
    expect(entriesIn("a.md", page).map(([, status]) => status)).toEqual([
      [404, 500],
      [200],
      [],
      [403],
    ]);
    const remarks = readAs("a.md", page).problems;
    expect(remarks.map(({ kind, line }) => [kind, line])).toEqual([["remark", 5]]);
    expect(remarks[0]?.what).toContain("5xx");
  });

  test("a code and its status in one cell are parted", () => {
    const page = "| Code | Message |\n|--|--|\n| 400/20016 | a |\n| 4011, 4012 | b |\n";
    expect(entriesIn("a.md", page)).toEqual([
      ["20016", [400], "a"],
      ["4011", [], "b"],
      ["4012", [], "b"],
    ]);
  });

  test("several tables of a page are read, and tables of something else are not", () => {
    const page = `# Errors

| Parameter | Type | Description |
|--|--|--|
| error_code | String | The code |
| request_id | String | The request |

## First

| Code | Description |
|--|--|
| X.0001 | one |

## Second

| Code | Description |
|--|--|
| X.0002 | two |
`;
    expect(entriesIn("x.md", page)).toEqual([
      ["X.0001", [], "one"],
      ["X.0002", [], "two"],
    ]);
  });

  test("placeholders in angle brackets stay, tags of HTML go", () => {
    const page = "| Code | Message |\n|--|--|\n| Q1 | expected <FILENAME>, not <b>this</b> |\n";
    expect(entriesIn("q.md", page)).toEqual([["Q1", [], "expected <FILENAME>, not this"]]);
  });

  test("a quoted table is read, and so is one that only begins in a quotation", () => {
    const quoted = "> | Code | Message |\n> |--|--|\n> | Q1 | one |\n";
    expect(entriesIn("q.md", quoted)).toEqual([["Q1", [], "one"]]);
    const begun = `>[!NOTE]
>
><table>
  <tr><td>Code</td><td>Description</td></tr>
  <tr><td>Q2</td><td>two</td></tr>

  <tr><td>Q3</td><td>three</td></tr>
</table>
`;
    expect(entriesIn("q.md", begun)).toEqual([
      ["Q2", [], "two"],
      ["Q3", [], "three"],
    ]);
  });

  test("HTML in Markdown may hold Markdown", () => {
    const page = `<table><tr><th>Code</th><th>Message</th></tr>
<tr><td>M1</td><td>use \`a|b\` and [this](x.md)</td></tr></table>
`;
    expect(entriesIn("m.md", page)).toEqual([["M1", [], "use a|b and this"]]);
  });
});

describe("other forms of Markdown", () => {
  test("a heading is a code, its quotation the message", () => {
    const page = `## lamp_missing

> There is no lamp called \`%name%\`

Say which lamp.

\`\`\`js
if (a) { lamp_on() }
\`\`\`

## lamp_broken

> The lamp is broken

> The lamp is broken (%reason%)
`;
    expect(entriesIn("m.md", page)).toEqual([
      ["lamp_missing", [], "There is no lamp called %name%"],
      ["lamp_broken", [], "The lamp is broken"],
    ]);
  });

  test("a heading with code and title, and labels below it", () => {
    const page = `# Errors
## E0101: Lamp not found
**HTTP status:** 404

**Message:** No lamp has this number.

### Possible causes
- The number is wrong.
### Solution
- Look the number up.

## E0102 – Lamp is hot

Touch it later.
`;
    expect(entriesIn("m.md", page)).toEqual([
      ["E0101", [404], "No lamp has this number."],
      ["E0102", [], "Lamp is hot"],
    ]);
    const [first] = readAs("m.md", page).sightings;
    expect(first?.causes).toHaveLength(1);
    expect(first?.remedies).toHaveLength(1);
  });

  test("definition lists and lists of codes", () => {
    const terms = "# Error codes\n\nE10\n: one\n\nE11\n: two\n";
    expect(entriesIn("t.md", terms)).toEqual([
      ["E10", [], "one"],
      ["E11", [], "two"],
    ]);
    const list = "# Error codes\n\n- `E10`: one\n- `E11`: two, with *care*\n";
    expect(entriesIn("t.md", list)).toEqual([
      ["E10", [], "one"],
      ["E11", [], "two, with care"],
    ]);
  });

  test("MDX is text", () => {
    const page = `import x from "y"

export const a = process.exit();

| Code | Message |
|--|--|
| Z1 | {process.exit()} is $\{x} {{x}} <script>alert(1)</script> |
`;
    expect(entriesIn("z.mdx", page)).toEqual([
      ["Z1", [], "{process.exit()} is ${x} {{x}} <script>alert(1)</script>"],
    ]);
  });
});

describe("what can't be read", () => {
  test("a row without a code is a fault with its place, and the others are read", () => {
    const page =
      "| Code | Message |\n|--|--|\n| Q1 | one |\n| | lost |\n| see below for it | x |\n";
    const { sightings, problems } = readAs("q.md", page);
    expect(sightings).toHaveLength(1);
    expect(problems.map(({ kind, line }) => [kind, line])).toEqual([
      ["fault", 4],
      ["fault", 5],
    ]);
  });

  test("a page without codes says so", () => {
    expect(readAs("q.md", "# Hello\n\nNothing here.\n").problems[0]?.what).toBe(
      "No codes were found.",
    );
  });

  test("words of the form of a code that were not taken are told", () => {
    const page = "| Code | Message |\n|--|--|\n| QX-100 | one |\n\nQX-200 is no longer sent.\n";
    expect(readAs("q.md", page).left).toEqual([{ code: "QX-200", line: 5, column: 1 }]);
  });
});
