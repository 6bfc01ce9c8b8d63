import { test } from "vitest";
import { CAUSE, ENTRY, KEYS, inBody } from "../fixtures/bodies.ts";
import { MARK, edit, expectFaults, mdx } from "../fixtures/content.ts";
import type { Changes, Told } from "../fixtures/content.ts";

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

test("a body that can't be parsed is one fault, and no cause is told to have no steps", async () => {
  await expectFaults(
    { [ENTRY]: mdx(`${KEYS}\n${CAUSE}`, `<Cause id="late">\n\n1. Wait ${MARK}{.\n\n</Cause>\n`) },
    { what: "", mend: "Close what is open" },
  );
});

test("a guide that can't be parsed is one fault", async () => {
  await expectFaults(
    edit("guides/acme/first-login.mdx", "1. Open Acme.", `1. Open ${MARK}{Acme.`),
    { what: "", mend: "Close what is open" },
  );
});

test("a picture by reference is called a picture", async () => {
  await expectFaults(
    inBody(`${MARK}![x][y]\n\n${MARK}[y]: https://acme.example/x.png\n`),
    { what: "A picture can't stand in content", mend: words },
    { what: "A link definition can't stand in content", mend: words },
  );
});
