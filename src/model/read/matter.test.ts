import { expect, test } from "vitest";
import { MARK, edit, expectFaults, mdx } from "../fixtures/content.ts";
import type { Changes, Told } from "../fixtures/content.ts";
import { readText } from "../index.ts";

const PRODUCT = "products/acme.mdx";
const SITE = "site.yaml";

const faults: [name: string, changes: Changes, ...told: Told[]][] = [
  [
    "a product's key that is misspelled",
    edit(PRODUCT, "endpoints: [login, export]", `${MARK}endpoint: [login, export]`),
    { what: "“endpoint” is not a key here", mend: "“endpoints”" },
  ],
  [
    "letters of a case that there is not",
    edit(
      PRODUCT,
      "endpoints: [login, export]",
      `endpoints: [login, export]\n${MARK}letters: title`,
    ),
    { what: "letters:", mend: "case of the letters" },
  ],
  [
    "an endpoint whose path has a space",
    edit("endpoints/acme/login.mdx", "path: /login", `${MARK}path: /log in`),
    { what: "path: a path begins with / and has no spaces", mend: "/items/{id}" },
  ],
  [
    "an endpoint whose method is not one",
    edit("endpoints/acme/login.mdx", "method: POST", `${MARK}method: post`),
    { what: "method:", mend: "HTTP method" },
  ],
  [
    "a guide without a role",
    edit(
      "guides/acme/first-login.mdx",
      "---\ntitle: Log in for the first time\nsummary: A new account has to log in once.\nrole: user",
      `---\n${MARK}title: Log in for the first time\nsummary: A new account has to log in once.`,
    ),
    { what: "role is missing", mend: "Who does it" },
  ],
  [
    "a translation that says more than words",
    { "errors/acme/200.de.mdx": mdx(`title: Nicht bereit\n${MARK}status: 503`) },
    { what: "“status” is not a key here", mend: "Known: title, summary, causes" },
  ],
  [
    "a product with no role in its list",
    {
      "products/zeta.mdx": mdx(`name: Zeta\nsummary: Zeta makes nothing.\n${MARK}roles: []`),
    },
    { what: "roles:", mend: "The closed list of who can mend" },
  ],
  [
    "a site whose address is no address",
    edit(SITE, "address: https://errors.example", `${MARK}address: errors.example`),
    { what: "address: an address begins with https://", mend: "Where it is published" },
  ],
  [
    "a site's key that is misspelled",
    edit(SITE, "lang: en\n", `lang: en\n${MARK}language: [fr]\n`),
    { what: "“language” is not a key here", mend: "Did you mean “languages”?" },
  ],
];

test.each(faults)("%s is told where it stands", async (_name, changes, ...told) => {
  await expectFaults(changes, ...told);
});

test("what is missing in empty frontmatter is told all at once", () => {
  const { faults } = readText("errors/acme/200.mdx", "---\n---\n");
  expect(faults.map(({ line, column, what }) => [line, column, what])).toEqual([
    [2, 1, "code is missing."],
    [2, 1, "title is missing."],
    [2, 1, "summary is missing."],
  ]);
});

test.each([
  ["errors/acme/200.mdx", `---\r\ncode: "200"\r\ntitle: ""\r\nsummary: s\r\n---\r\n`, 3],
  ["errors/acme/200.mdx", `\uFEFF---\ncode: "200"\ntitle: ""\nsummary: s\n---\n`, 3],
  ["site.yaml", `\uFEFFname: Acme\r\nsummary: ""\r\naddress: https://errors.example\r\n`, 2],
  ["site.yaml", `\uFEFFname: ""\nsummary: s\naddress: https://errors.example\n`, 1],
])("places in %s are right whatever its line ends and its byte order mark", (file, text, line) => {
  const { faults } = readText(file, text);
  expect(faults.map((fault) => [fault.line, fault.column])).toEqual([[line, 1]]);
});

test.each([
  ["code: 200", 'exactly as the product returns it: code: "…".'],
  ['code: "200"\nrelated: [300]', 'exactly as the product returns it: related: ["…"].'],
  ['code: "200"\nretired: { on: 2026-01-01, reason: r, see: [300] }', ': see: ["…"].'],
  ['code: "200"\nmessage: 300', ': message: "…".'],
])("the mend of a number in %j shows how it is written", (keys, mend) => {
  const { faults } = readText("errors/acme/200.mdx", mdx(`${keys}\ntitle: t\nsummary: s`));
  expect(faults.map((fault) => fault.mend)).toEqual([expect.stringContaining(mend)]);
});

test.each([
  ["endpoints: [Log-in]", "Ids of the endpoints that return it, or any."],
  ["eras: [{}]", "Releases in which the code has this meaning."],
  ["causes: [late]", "Why it happens: one item a cause, the likeliest first."],
  ["causes:\n  - { id: a, recognise: r, role: user, retry: 1 }", "Whether trying again helps"],
])("the mend of an item in %j says what it is for, or its list", (keys, mend) => {
  const { faults } = readText(
    "errors/acme/200.mdx",
    mdx(`code: "200"\ntitle: t\nsummary: s\n${keys}`),
  );
  expect(faults[0]?.mend).toContain(mend);
});

test.each([
  ["errors/acme/codes.ndjson", "[]\n", "The row: ", "Write one JSON object a line"],
  ["errors/acme/200.mdx", mdx("- a"), "The frontmatter: ", "Write one key: value a line."],
  ["site.yaml", "- a\n", "The file: ", "Write one key: value a line."],
])("%s that is no object is called what it is", (file, text, what, mend) => {
  const [fault, ...others] = readText(file, text).faults;
  expect(others).toEqual([]);
  expect(fault?.what).toBe(`${what}invalid input: expected object, received array`);
  expect(fault?.mend).toContain(mend);
});
