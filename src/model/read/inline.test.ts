import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "../../lookup/shape.ts";
import { about, inBody, paragraph, plain } from "../fixtures/bodies.ts";
import { MARK, expectFaults } from "../fixtures/content.ts";
import type { Changes, Told } from "../fixtures/content.ts";

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
])("%s becomes a node with its plain text", (_name, text, block) => {
  expect(about(text)).toEqual([block]);
});

test("typing stays as it was typed: quotes, dashes, dots", () => {
  const text = `Use --force -- "now" isn't... (c)`;
  expect(about(`${text}\n`)).toEqual([paragraph(text)]);
});

test("an escaped brace or angle is text", () => {
  expect(about("A \\{0} and a \\<b>.\n")).toEqual([paragraph("A {0} and a <b>.")]);
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

const faults: [name: string, changes: Changes, ...told: Told[]][] = [
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
    "a link without words",
    inBody(`Hello ${MARK}[](https://acme.example).\n`),
    { what: "The link to “https://acme.example” has no words", mend: "square brackets" },
  ],
  [
    "a picture as the words of a link",
    inBody(`Hello [${MARK}![x](https://acme.example/x.png)](https://acme.example).\n`),
    { what: "A picture can't stand", mend: "" },
  ],
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
    "a path of nothing but markup",
    inBody(`Open <Path>${MARK}*B*</Path>.\n`),
    { what: "holds names only", mend: "<Path>Settings > Employees</Path>" },
  ],
  [
    "an attribute of a path",
    inBody(`Open ${MARK}<Path to="x">Settings</Path>.\n`),
    { what: "<Path> has no attribute “to”", mend: "Take it out" },
  ],
];

test.each(faults)("%s is told where it stands", async (_name, changes, ...told) => {
  await expectFaults(changes, ...told);
});
