import { describe, expect, test } from "vitest";
import { readText } from "../../model/index.ts";
import type { EntryFile } from "../../model/index.ts";
import { readAs } from "../fixtures/read.ts";
import type { Sighting } from "../sighting.ts";
import { makeDraft } from "./draft.ts";

const ROLES = [
  { id: "user", name: "Lamp user", describe: "Whoever uses lamps." },
  { id: "admin", name: "Lamp administrator", describe: "Whoever runs lamps." },
];

/** Texts that would be code or markup, were they not only text. */
const PLANTED = [
  "{process.exit()}",
  "<script>alert(1)</script>",
  'import x from "y"',
  "export const a = process.exit()",
  "{{x}} ${x} $$x$$",
  "</Cause> <Cause id='b'>",
  "{/* x */} <!-- y -->",
  "---",
  "# head",
  "- item",
  "12. item",
  "> quote",
  "| a | b |",
  "*a* _b_ ~~c~~ `d` [e](https://f.example) ![g](h)",
  "https://a_b.example www.x.example a@b.example <https://y.example>",
  "&lt; &#123; \\{ \\",
  "[^1]: x",
  "[a]: https://b.example",
  "===",
  "~~~",
  "```",
  "<>",
  "</>",
  "%name% %{name} @x",
  "a\u2028b \u0085 c",
  'she said "no": # really',
  "'",
  "null",
  "\ud800 alone",
];

/** How the model reads the draft of what a page says. */
function read(sighting: Sighting): EntryFile {
  const text = makeDraft(sighting, ROLES);
  const { reading, faults } = readText("errors/acme/l1.mdx", text);
  expect(faults, text).toEqual([]);
  if (reading?.kind !== "entry") throw new Error("The draft is no entry.");
  return reading;
}

const at = { line: 1, column: 1 };
const paragraph = (text: string) => ({
  kind: "paragraph" as const,
  children: [{ kind: "text" as const, text }],
  at,
});

describe("text of a source stays text", () => {
  test.each(PLANTED)("%s", (planted) => {
    const text = planted.replace(/\s+/g, " ");
    const item = [paragraph(planted)];
    const entry = read({
      ...at,
      file: "page.md",
      code: "L1",
      status: [],
      message: planted,
      explanation: [
        ...item,
        { kind: "list", ordered: false, items: [item, item], at },
        { kind: "sample", text: planted, at },
        paragraph(`Note: ${planted}`),
      ],
      causes: item,
      remedies: item,
    });
    const { matter, body } = entry;
    const seen = text.replace("\ud800", "\ufffd");
    expect([text, seen]).toContain(matter.message);
    expect([text, seen]).toContain(matter.causes[0]?.recognise);
    expect([text, seen]).toContain(body.causes[0]?.steps[0]?.text);
    expect([text, seen]).toContain(body.about[0]?.text);
    expect([text, seen].map((one) => `${one}\n${one}`)).toContain(body.about[1]?.text);
    expect(body.about[2]?.kind).toBe("sample");
    expect([text, seen].map((one) => one.trim())).toContain(body.notes[0]?.text);
  });

  test("in every field of an imported page", () => {
    const planted = "{process.exit()} <script>alert(1)</script> {{x}} ${x}";
    const page = `| Code | Message | Description | Cause | Solution |
|--|--|--|--|--|
| L1 | ${planted} | ${planted} | ${planted} | ${planted} |
`;
    const [sighting] = readAs("page.md", page).sightings;
    if (!sighting) throw new Error("Nothing was read.");
    const { matter, body } = read(sighting);
    const fields = [
      matter.title,
      matter.message,
      matter.causes[0]?.recognise,
      body.about[0]?.text,
      body.causes[0]?.steps[0]?.text,
    ];
    expect(fields).toEqual(fields.map(() => planted));
  });
});

test("explanation, lists, code and links are kept", () => {
  const page = `## lamp_off

> The lamp is off.

Call \`on({ lamp })\` as [the manual](https://lamps.example/on) says, or *wait*:

- one
- two

\`\`\`js
on({ lamp });
\`\`\`

## lamp_on

> The lamp is on.
`;
  const [sighting] = readAs("page.md", page).sightings;
  if (!sighting) throw new Error("Nothing was read.");
  const { body, matter } = read(sighting);
  expect(matter).toMatchObject({ code: "lamp_off", draft: true, message: "The lamp is off." });
  expect(body.about.map(({ kind, text }) => [kind, text])).toEqual([
    ["paragraph", "Call on({ lamp }) as the manual says, or wait:"],
    ["list", "one\ntwo"],
    ["sample", "on({ lamp });"],
  ]);
});

test("causes with what mends them are proposed, each to the role that it names", () => {
  const page = `| Code | Message | Explanation |
|--|--|--|
| L1 | Lamp. | The lamp is locked. The lamp administrator can unlock it.<br>The lamp is hot. Wait a while.<br>Note: Lamps are hot. |
`;
  const [sighting] = readAs("page.md", page).sightings;
  if (!sighting) throw new Error("Nothing was read.");
  const { matter, body } = read(sighting);
  expect(matter.causes.map(({ recognise, role }) => [recognise, role])).toEqual([
    ["The lamp is locked.", "admin"],
    ["The lamp is hot.", "user"],
  ]);
  expect(body.causes.map(({ steps }) => steps.map(({ text }) => text))).toEqual([
    ["The lamp administrator can unlock it."],
    ["Wait a while."],
  ]);
  expect(body.notes.map(({ text }) => text)).toEqual(["Lamps are hot."]);
  expect(body.about).toEqual([]);
});
