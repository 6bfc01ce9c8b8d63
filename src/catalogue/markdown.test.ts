import { expect, test } from "vitest";
import type { Block, Inline, Passage } from "../lookup/index.ts";
import { documentOf } from "./fixtures/documents.ts";
import { codeMarkdown } from "./markdown.ts";

const text = (text: string): Inline => ({ kind: "text", text });
const paragraph = (...children: Inline[]): Block => ({ kind: "paragraph", text: "", children });
const passage = (...children: Block[]): Passage => ({ text: "", children });
const bullets = (...items: string[]): Block => ({
  kind: "list",
  text: "",
  ordered: false,
  items: items.map((item) => passage(paragraph(text(item)))),
});

const RELATED = { product: "p", code: "2", slug: "2", url: "/p/2/", title: "Gone" };

test("a page with everything is this Markdown", () => {
  const document = documentOf("1", {
    title: "Too large",
    message: "Too large: {0}\nSend less.",
    status: [413],
    endpoints: [{ id: "e", method: "GET", path: "/a/{id}" }],
    eras: [{ from: { id: "s", name: "Spring" } }],
    summary: "The item is too large.",
    about: [
      paragraph(text("It happens "), { kind: "emphasis", text: "late", children: [text("late")] }),
      bullets("a", "b"),
      { kind: "sample", text: '{ "a": 1 }', language: "json" },
    ],
    causes: [
      {
        id: "a",
        recognise: "It has many parts.",
        role: "admin",
        retry: "never",
        steps: [
          passage(
            paragraph(text("Open "), {
              kind: "path",
              text: "Items > Size",
              parts: ["Items", "Size"],
            }),
          ),
          passage(paragraph(text("Split it.")), bullets("in two")),
        ],
        check: passage(paragraph(text("It is "), { kind: "code", text: "small" })),
      },
      {
        id: "b",
        recognise: "It is one part.",
        role: "user",
        steps: [passage(paragraph(text("Ask.")))],
        check: passage(bullets("No error.", "No wait.")),
      },
    ],
    prevent: [passage(paragraph(text("Keep it small.")))],
    notes: [passage(paragraph(text("Be quick.")))],
    related: [RELATED],
    sources: [{ title: "Manual", url: "https://acme.example/(a)", checked: "2026-11-24" }],
  });
  const roles = [{ id: "admin", name: "Administrator", describe: "d", url: "/" }];
  const formerly = [{ ...RELATED, eras: [{ before: { id: "s", name: "Spring" } }] }];
  expect(codeMarkdown({ ...document, roles, formerly })).toBe(`# P 1: Too large

> Too large: {0}\\
> Send less.
>
> (as P words it)

HTTP 413 · \`GET /a/{id}\` · From Spring

The item is too large.

It happens *late*

- a
- b

\`\`\`json
{ "a": 1 }
\`\`\`

## 1. It has many parts.

Who can mend it: **Administrator** · Retry: does not help

1. Open **Items > Size**

2. Split it.

   - in two

**Check:** It is \`small\`

## 2. It is one part.

Who can mend it: **user**

1. Ask.

**Check:**

- No error.
- No wait.

## Prevent

- Keep it small.

## Note

Be quick.

## Related codes

- [2: Gone](/p/2/)

## Source

- [Manual](https://acme.example/\\(a\\)), checked on 2026-11-24

[Before Spring, this was 2](/p/2/)
`);
});

test("a code without a remedy says so", () => {
  expect(codeMarkdown(documentOf("1", { title: "T" }))).toBe(`# P 1: T

No remedy has been written for this code yet. All that is known is what P says.
`);
});

test("a code with several meanings asks which", () => {
  const markdown = codeMarkdown(documentOf("1", { title: "A" }, { title: "B" }));
  expect(markdown).toMatch(/^# P 1\n\nIt has 2 meanings\. Which is yours\?\n\n## A\n\n/);
  expect(markdown).toContain("\n\n## B\n\n");
});

test("a code that was renumbered asks which release", () => {
  const old = { title: "A", renumbered: [RELATED] };
  expect(codeMarkdown(documentOf("1", old, { title: "B" }))).toMatch(
    /^# P 1\n\nWhich release of P returned 1\?\n\n/,
  );
});

test("a message is given in each language that the product words it in, the reader's first", () => {
  const messages = { fr: "Non.", en: "No.", "pt-BR": "N\u00e3o." };
  expect(codeMarkdown(documentOf("1", { title: "T", message: "No.", messages }))).toContain(`
> No.
>
> (as P words it, English)

> Non.
>
> (as P words it, French)

> N\u00e3o.
>
> (as P words it, Brazilian Portuguese)
`);
});

test.each([
  ["-", "\\-"],
  ["+", "\\+"],
  ["---", "\\---"],
  ["1.", "1\\."],
  ["1)", "1\\)"],
  ["1. not a list", "1\\. not a list"],
  ["# not a heading", "\\# not a heading"],
  ["[not](a-link)", "\\[not]\\(a-link)"],
  ["a &lt; b", "a \\&lt; b"],
  ["<b>", "\\<b>"],
  ["a ~~b~~", "a \\~\\~b\\~\\~"],
  ["two\nlines", "two lines"],
])("the summary %j is written %j", (summary, written) => {
  expect(codeMarkdown(documentOf("1", { title: "T", summary }))).toContain(`\n\n${written}\n\n`);
});

test("lists that follow each other stay two", () => {
  const markdown = codeMarkdown(
    documentOf("1", { title: "T", about: [bullets("a"), bullets("b")] }),
  );
  expect(markdown).toContain("\n- a\n\n* b\n");
});
