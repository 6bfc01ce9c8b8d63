import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block, Inline } from "../../lookup/shape.ts";
import { MARK, edit, expectFaults, mdx } from "../fixtures/content.ts";
import type { Changes, Told } from "../fixtures/content.ts";
import { readText } from "../index.ts";
import type { Body } from "../index.ts";

const KEYS = 'code: "200"\ntitle: Not ready\nsummary: Acme is starting.';
const CAUSE = "causes:\n  - id: late\n    recognise: It came late.\n    role: user";
const ENTRY = "errors/acme/200.mdx";

function bodyOf(text: string, keys = KEYS, file = ENTRY): Body {
  const { reading, faults } = readText(file, mdx(keys, text));
  expect(faults).toEqual([]);
  if (!reading || !("body" in reading)) throw new Error("There is no body.");
  return reading.body;
}

const about = (text: string): Block[] => bodyOf(text).about;
const plain = (text: string): Inline => ({ kind: "text", text });
const paragraph = (text: string, ...children: Inline[]): Block => ({
  kind: "paragraph",
  text,
  children: children.length > 0 ? children : [plain(text)],
});

test.each<[string, string, Block]>([
  ["a paragraph", "One\ntwo   three.\n", paragraph("One two three.")],
  [
    "a line that is broken on purpose",
    "One  \ntwo.\n",
    paragraph("One two.", plain("One"), plain(" "), plain("two.")),
  ],
  [
    "emphasis",
    "Do *not* go.\n",
    paragraph(
      "Do not go.",
      plain("Do "),
      { kind: "emphasis", text: "not", children: [plain("not")] },
      plain(" go."),
    ),
  ],
  [
    "strong emphasis, with code in it",
    "**Run `x`**\n",
    paragraph("Run x", {
      kind: "emphasis",
      text: "Run x",
      children: [plain("Run "), { kind: "code", text: "x" }],
    }),
  ],
  [
    "code, whose braces and marks stay",
    "Send `{a: <b>, c: *d*}`.\n",
    paragraph(
      "Send {a: <b>, c: *d*}.",
      plain("Send "),
      { kind: "code", text: "{a: <b>, c: *d*}" },
      plain("."),
    ),
  ],
  [
    "a menu path",
    "Open <Path>Acme >  Settings >\nUsers</Path>.\n",
    paragraph(
      "Open Acme > Settings > Users.",
      plain("Open "),
      { kind: "path", text: "Acme > Settings > Users", parts: ["Acme", "Settings", "Users"] },
      plain("."),
    ),
  ],
  [
    "a menu path on lines of its own",
    "<Path>\nAcme > Settings\n</Path>\n",
    paragraph("Acme > Settings", {
      kind: "path",
      text: "Acme > Settings",
      parts: ["Acme", "Settings"],
    }),
  ],
  [
    "a link, with code in it",
    "See [the `x` page](https://acme.example/x?a=1#b).\n",
    paragraph(
      "See the x page.",
      plain("See "),
      {
        kind: "link",
        text: "the x page",
        url: "https://acme.example/x?a=1#b",
        children: [plain("the "), { kind: "code", text: "x" }, plain(" page")],
      },
      plain("."),
    ),
  ],
  [
    "a list",
    "- One\n- Two\n",
    {
      kind: "list",
      text: "One\nTwo",
      ordered: false,
      items: [
        { text: "One", children: [paragraph("One")] },
        { text: "Two", children: [paragraph("Two")] },
      ],
    },
  ],
  [
    "a numbered list with a list in it",
    "1. One\n   - a\n2. Two\n",
    {
      kind: "list",
      text: "One\na\nTwo",
      ordered: true,
      items: [
        {
          text: "One\na",
          children: [
            paragraph("One"),
            {
              kind: "list",
              text: "a",
              ordered: false,
              items: [{ text: "a", children: [paragraph("a")] }],
            },
          ],
        },
        { text: "Two", children: [paragraph("Two")] },
      ],
    },
  ],
  [
    "a sample, white space and braces kept",
    '```json\n{ "a":\n\n  1 }\n```\n',
    { kind: "sample", text: '{ "a":\n\n  1 }', language: "json" },
  ],
  ["a sample without a language", "```\n<b>\n```\n", { kind: "sample", text: "<b>" }],
])("%s becomes a node with its plain text", (_name, text, block) => {
  expect(about(text)).toEqual([block]);
});

test("a note on one line and one on several are the same", () => {
  const note = { text: "Wait a minute.", children: [paragraph("Wait a minute.")] };
  expect(bodyOf("<Note>Wait a minute.</Note>\n").notes).toEqual([note]);
  expect(bodyOf("<Note>\nWait a minute.\n</Note>\n").notes).toEqual([note]);
  expect(bodyOf("<Note>\n\nWait a minute.\n\n</Note>\n").notes).toEqual([note]);
});

test("a note inside a list is a block of its item, on one line or on several", () => {
  const item = {
    text: "Stop\nNow.",
    children: [paragraph("Stop"), { kind: "note", text: "Now.", children: [paragraph("Now.")] }],
  };
  const items = (text: string): unknown =>
    about(text).flatMap((b) => ("items" in b ? b.items : []));
  expect(items("- Stop\n\n  <Note>Now.</Note>\n")).toEqual([item]);
  expect(items("- Stop\n\n  <Note>\n\n  Now.\n\n  </Note>\n")).toEqual([item]);
});

test("a note holds blocks of every kind", () => {
  const [note] = bodyOf("<Note>\n\nOne\n\n- two\n\n```\nthree\n```\n\n</Note>\n").notes;
  expect(note?.text).toBe("One\ntwo\nthree");
  expect(note?.children.map(({ kind }) => kind)).toEqual(["paragraph", "list", "sample"]);
});

test("a check on one line and one on several are the same", () => {
  const one = bodyOf(
    '<Cause id="late">\n\n1. Wait.\n\n<Check>It works.</Check>\n\n</Cause>\n',
    `${KEYS}\n${CAUSE}`,
  );
  const several = bodyOf(
    '<Cause id="late">\n\n1. Wait.\n\n<Check>\n\nIt works.\n\n</Check>\n\n</Cause>\n',
    `${KEYS}\n${CAUSE}`,
  );
  expect(one).toEqual(several);
  expect(one.causes).toEqual([
    {
      id: "late",
      place: { line: 11, column: 1 },
      steps: [{ text: "Wait.", children: [paragraph("Wait.")] }],
      check: { text: "It works.", children: [paragraph("It works.")] },
    },
  ]);
});

test("steps keep their paragraphs, samples and lists", () => {
  const { causes } = bodyOf(
    '<Cause id="late">\n\n1. Run it:\n\n   ```sh\n   acme --now\n   ```\n\n2. Wait.\n\n</Cause>\n',
    `${KEYS}\n${CAUSE}`,
  );
  expect(causes[0]?.steps).toEqual([
    {
      text: "Run it:\nacme --now",
      children: [paragraph("Run it:"), { kind: "sample", text: "acme --now", language: "sh" }],
    },
    { text: "Wait.", children: [paragraph("Wait.")] },
  ]);
});

test("what prevents is a list of passages", () => {
  expect(bodyOf("<Prevent>\n\n- One\n- Two\n\n</Prevent>\n").prevent).toEqual([
    { text: "One", children: [paragraph("One")] },
    { text: "Two", children: [paragraph("Two")] },
  ]);
});

test("a guide has an introduction, steps, a check and notes", () => {
  const body = bodyOf(
    "First.\n\n1. One\n2. Two\n\n<Check>Done.</Check>\n\n<Note>Ask.</Note>\n",
    "title: t\nsummary: s\nrole: user",
    "guides/acme/g.mdx",
  );
  expect(body).toEqual({
    about: [paragraph("First.")],
    causes: [],
    steps: [
      { text: "One", children: [paragraph("One")] },
      { text: "Two", children: [paragraph("Two")] },
    ],
    check: { text: "Done.", children: [paragraph("Done.")] },
    prevent: [],
    notes: [{ text: "Ask.", children: [paragraph("Ask.")] }],
  });
});

test("typing stays as it was typed: quotes, dashes, dots", () => {
  const text = `Use --force -- "now" isn't... (c)`;
  expect(about(`${text}\n`)).toEqual([paragraph(text)]);
});

test("an escaped brace or angle is text", () => {
  expect(about("A \\{0} and a \\<b>.\n")).toEqual([paragraph("A {0} and a <b>.")]);
});

test("a message with placeholders and markup is data", () => {
  const { reading } = readText(ENTRY, mdx(`${KEYS}\nmessage: '{0} *may* not <x> [y](z) %s'`));
  expect(reading).toMatchObject({ matter: { message: "{0} *may* not <x> [y](z) %s" } });
});

test("messages by language, several statuses and any endpoint are read as they are", () => {
  const { reading } = readText(
    ENTRY,
    mdx(`${KEYS}\nmessage: { en: No., de: Nein. }\nstatus: [400, 403]\nendpoints: any`),
  );
  expect(reading).toMatchObject({
    matter: { message: { en: "No.", de: "Nein." }, status: [400, 403], endpoints: "any" },
  });
});

test("CRLF makes no other tree than LF", () => {
  const text = mdx(
    `${KEYS}\n${CAUSE}`,
    'A\nb\n\n- c\n- d\n\n```\ne\n```\n\n<Cause id="late">\n\n1. g\n\n<Check>\n\nh\n\n</Check>\n\n</Cause>\n\n<Note>\n\ni\n\n</Note>\n',
  );
  expect(readText(ENTRY, text.replaceAll("\n", "\r\n"))).toEqual(readText(ENTRY, text));
  expect(readText(ENTRY, `\uFEFF${text}`)).toEqual(readText(ENTRY, text));
});

test("CRLF stays out of samples", () => {
  expect(about("```\r\ne\r\nf\r\n```\r\n")).toEqual([{ kind: "sample", text: "e\nf" }]);
});

const inBody = (text: string): Changes => ({ [ENTRY]: mdx(KEYS, text) });
const inCause = (text: string): Changes => ({
  [ENTRY]: mdx(`${KEYS}\n${CAUSE}`, `<Cause id="late">\n\n1. Wait.\n\n${text}\n\n</Cause>\n`),
});
const words = "Use paragraphs, lists, emphasis";

const faults: [name: string, changes: Changes, ...told: Told[]][] = [
  [
    "an export in the middle",
    inBody(`Hello.\n\n${MARK}export const a = 1\n`),
    { what: "import and export", mend: "Take the line out" },
  ],
  [
    "an expression in a sentence",
    inBody(`Hello ${MARK}{name}.\n`),
    { what: "{name} is code", mend: "braces inside `code`" },
  ],
  [
    "an expression behind letters of several bytes",
    inBody(`Grüße 😀 ${MARK}{name}.\n`),
    { what: "{name} is code", mend: "braces inside `code`" },
  ],
  [
    "an expression in an item of a list",
    inBody(`- One\n- Two ${MARK}{3}\n`),
    { what: "{3} is code", mend: "" },
  ],
  ...(
    [
      ["HTML", "<div>x</div>", "<div>"],
      ["a component that is not ours", "<Tabs />", "<Tabs>"],
      ["a check outside a cause", "<Check>\n\nx\n\n</Check>", "<Check>"],
      ["a fragment", "<>x</>", "<>"],
      ["a quotation", "> x", "A quotation"],
      ["a rule", "---", "A rule"],
      ["a picture", "![x](https://acme.example/x.png)", "A picture"],
      ["text struck through", "~~x~~", "Text struck through"],
      ["a definition", "[x]: https://acme.example", "A link definition"],
      ["a heading by underline", "x\n===", "A heading"],
      ["a table", "| a |\n| - |", "A table"],
    ] as const
  ).map(([name, text, what]): (typeof faults)[number] => [
    name,
    inBody(`Hello.\n\n${MARK}${text}\n`),
    { what: `${what} can't stand`, mend: words },
  ]),
  [
    "HTML in a sentence",
    inBody(`Hello ${MARK}<b>you</b> there.\n`),
    { what: "<b> can't stand in a sentence", mend: words },
  ],
  [
    "a note in a sentence",
    inBody(`Hello ${MARK}<Note>you</Note> there.\n`),
    { what: "<Note> can't stand in a sentence", mend: words },
  ],
  [
    "a picture in a sentence",
    inBody(`Hello ${MARK}![x](https://acme.example/x.png)\n`),
    { what: "A picture can't stand", mend: words },
  ],
  ...[
    "../there",
    "/acme/100/",
    "#late",
    "there.mdx",
    "javascript:alert(1)",
    "ftp://a",
    "guide:",
  ].map((url): (typeof faults)[number] => [
    `a link to ${url}`,
    inBody(`Hello ${MARK}[you](${url}).\n`),
    { what: `“${url}” can't be followed`, mend: "Link to guide:…" },
  ]),
  [
    "a path with nothing in it",
    inBody(`Open ${MARK}<Path></Path>.\n`),
    { what: "<Path> is empty", mend: "<Path>Settings > Employees</Path>" },
  ],
  [
    "a path with markup in it",
    inBody(`Open <Path>A > ${MARK}*B*</Path>.\n`),
    { what: "holds names only", mend: "<Path>Settings > Employees</Path>" },
  ],
  [
    "a paragraph in a cause",
    inCause(`${MARK}Then wait.`),
    { what: "one numbered list and a <Check>", mend: "Make this a step" },
  ],
  [
    "a second list in a cause",
    inCause(`${MARK}- a`),
    { what: "one numbered list and a <Check>", mend: "Make this a step" },
  ],
  [
    "a second check in a cause",
    inCause(`<Check>a</Check>\n\n${MARK}<Check>b</Check>`),
    { what: "one numbered list and a <Check>", mend: "Make this a step" },
  ],
  [
    "steps that are given twice",
    inCause(`</Cause>\n\n${MARK}<Cause id="late">\n\n1. Go.`),
    { what: "“late” are given twice", mend: "one <Cause> for each cause" },
  ],
  [
    "an attribute of a cause that there is not",
    {
      [ENTRY]: mdx(
        `${KEYS}\n${CAUSE}`,
        `${MARK}<Cause id="late" role="user">\n\n1. a\n\n</Cause>\n`,
      ),
    },
    { what: "no attribute “role”", mend: "id only" },
  ],
  [
    "steps that are computed",
    {
      [ENTRY]: mdx(`${KEYS}\n${CAUSE}`, `${MARK}<Cause id="late" {...x}>\n\n1. a\n\n</Cause>\n`),
    },
    { what: "no attribute “{…}”", mend: "id only" },
  ],
  [
    "text in what prevents",
    inBody(`<Prevent>\n\n${MARK}Take care.\n\n</Prevent>\n`),
    { what: "<Prevent> holds a list only", mend: "hyphen" },
  ],
  [
    "a cause in a guide",
    edit(
      "guides/acme/first-login.mdx",
      "2. Log in.",
      `2. Log in.\n\n${MARK}<Cause id="a">\n\n1. b\n\n</Cause>`,
    ),
    { what: "<Cause> can't stand here", mend: words },
  ],
  [
    "a cause in an endpoint",
    edit(
      "endpoints/acme/login.mdx",
      "Everything begins here.",
      `${MARK}<Cause id="a">\n\n1. b\n\n</Cause>`,
    ),
    { what: "<Cause> can't stand here", mend: words },
  ],
  ...(
    [
      ["an angle before a digit", `Wait while a ${MARK}<3.`],
      ["a brace that is not closed", `Hello ${MARK}{you.`],
      ["a comment", `${MARK}<!-- later -->`],
      ["a tag that is closed otherwise", `<Note>\n\nx\n\n${MARK}</Check>`],
    ] as const
  ).map(([name, text]): (typeof faults)[number] => [
    name,
    inBody(`${text}\n`),
    { what: "", mend: "Close what is open" },
  ]),
];

test.each(faults)("%s is told where it stands", async (_name, changes, ...told) => {
  await expectFaults(changes, ...told);
});

test("each foreign thing in a body is told, not the first alone", async () => {
  await expectFaults(
    inBody(`${MARK}# Hello\n\n${MARK}{x}\n\n- ${MARK}> y\n\n<Note>\n\n${MARK}***\n\n</Note>\n`),
    { what: "A heading", mend: "" },
    { what: "{x} is code", mend: "" },
    { what: "A quotation", mend: "" },
    { what: "A rule", mend: "" },
  );
});

test.fails(
  "a body that can't be parsed is one fault, and no cause is told to have no steps",
  async () => {
    await expectFaults(
      { [ENTRY]: mdx(`${KEYS}\n${CAUSE}`, `<Cause id="late">\n\n1. Wait ${MARK}{.\n\n</Cause>\n`) },
      { what: "", mend: "Close what is open" },
    );
  },
);

test.fails("a guide that can't be parsed is one fault", async () => {
  await expectFaults(
    edit("guides/acme/first-login.mdx", "1. Open Acme.", `1. Open ${MARK}{Acme.`),
    { what: "", mend: "Close what is open" },
  );
});

test.fails("a cause without an id is one fault", async () => {
  await expectFaults(
    { [ENTRY]: mdx(`${KEYS}\n${CAUSE}`, `${MARK}<Cause>\n\n1. Wait.\n\n</Cause>\n`) },
    { what: "<Cause> has no id", mend: '<Cause id="…">' },
  );
});

test.fails("a path of nothing but markup is one fault", async () => {
  await expectFaults(inBody(`Open <Path>${MARK}*B*</Path>.\n`), {
    what: "holds names only",
    mend: "",
  });
});

test.fails("a step with nothing in it is no step", () => {
  const { faults } = readText(
    ENTRY,
    mdx(`${KEYS}\n${CAUSE}`, '<Cause id="late">\n\n1.\n2.\n\n</Cause>\n'),
  );
  expect(faults).not.toEqual([]);
});

test.fails.each(["<Note></Note>", "<Prevent></Prevent>", "[](https://acme.example)"])(
  "%s with nothing in it is told",
  (text) => {
    expect(readText(ENTRY, mdx(KEYS, `Hello.\n\n${text}\n`)).faults).not.toEqual([]);
  },
);

test.fails.each([
  '<Note kind="warning">x</Note>',
  '<Path to="x">x</Path>',
  '<Prevent when="now">\n\n- x\n\n</Prevent>',
])("%s has an attribute that there is not, and is told", (text) => {
  expect(readText(ENTRY, mdx(KEYS, `${text}\n`)).faults).not.toEqual([]);
});

test.fails("a second numbered list in a guide is told, for it would stand before the first", () => {
  const { faults } = readText(
    "guides/acme/g.mdx",
    mdx("title: t\nsummary: s\nrole: user", "1. One\n\nThen:\n\n2. Two\n"),
  );
  expect(faults).not.toEqual([]);
});

test("words of any paragraph come out as they went in", () => {
  const word = fc.stringMatching(/^[a-zA-ZäöüßéŁ0-9.,;'"()?%-]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (list) => {
      const text = `Say ${list.join(" ")} x`;
      fc.pre(!/www\./i.test(text));
      expect(about(`${text}\n`)).toEqual([paragraph(text)]);
    }),
  );
});

test("each node's text is the text of what it holds", () => {
  const check = (block: Block): void => {
    if (block.kind === "paragraph") {
      expect(block.text).toBe(block.children.map(({ text }) => text).join(""));
      block.children.forEach(checkInline);
    } else if (block.kind === "list") {
      expect(block.text).toBe(block.items.map(({ text }) => text).join("\n"));
      for (const item of block.items) {
        expect(item.text).toBe(item.children.map(({ text }) => text).join("\n"));
        item.children.forEach(check);
      }
    } else if (block.kind === "note") {
      expect(block.text).toBe(block.children.map(({ text }) => text).join("\n"));
      block.children.forEach(check);
    }
  };
  const checkInline = (node: Inline): void => {
    if (!("children" in node)) return;
    expect(node.text).toBe(node.children.map(({ text }) => text).join(""));
    node.children.forEach(checkInline);
  };
  const piece = fc.constantFrom(
    "a *b `c`* **d *e***",
    "[x *y*](https://a.example) z",
    "- p\n\n  q\n  - r",
    "1. s\n2. <Path>t > u</Path>",
    "```\nv\n```",
    "<Note>w *x*</Note>",
    "- y\n\n  <Note>\n\n  z\n\n  </Note>",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      about(pieces.join("\n\n")).forEach(check);
    }),
    { numRuns: 50 },
  );
});
