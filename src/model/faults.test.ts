import { expect, test } from "vitest";
import {
  MARK,
  edit,
  expectFaults,
  mdx,
  readFiles,
  soundContent,
  soundWith,
} from "./fixtures/content.ts";
import type { Changes, Told } from "./fixtures/content.ts";
import { ContentFaults } from "./index.ts";

const ENTRY = "errors/acme/100.mdx";
const rowsAfter = (line: string): Changes => ({
  "errors/acme/codes.ndjson": `{"code":"300","message":"Something else."}\n{"code":"400","title":"Old number","eras":[{"before":"spring"}],"renumbered":["100"]}\n${line}\n`,
});

const faults: [name: string, changes: Changes, told: Told][] = [
  [
    "a cause without steps",
    edit(
      ENTRY,
      "  - id: too-fast",
      `  - ${MARK}id: late\n    recognise: It came late.\n    role: user\n  - id: too-fast`,
    ),
    { what: "“late” has no steps", mend: '<Cause id="late">' },
  ],
  [
    "a <Cause> without a numbered list",
    edit(ENTRY, '<Cause id="too-fast">\n\n1. Wait a minute.', `${MARK}<Cause id="too-fast">`),
    { what: "“too-fast” has no steps", mend: "numbered list" },
  ],
  [
    "steps without a cause",
    edit(
      ENTRY,
      '<Cause id="too-fast">',
      `<Cause id="too-fast">\n\n1. Wait.\n\n</Cause>\n\n${MARK}<Cause id="nobody">`,
    ),
    { what: "“nobody” have no cause", mend: "id: nobody" },
  ],
  [
    "a role that does not exist",
    edit(ENTRY, "    role: admin", `    ${MARK}role: admim`),
    { what: "no role “admim”", mend: "“admin”" },
  ],
  [
    "an endpoint that does not exist",
    edit(ENTRY, "endpoints: [login]", `endpoints: [${MARK}logon]`),
    { what: "no endpoint “logon”", mend: "“login”" },
  ],
  [
    "a related code that does not exist",
    edit(ENTRY, 'related: ["200"]', `related: ["${MARK}201"]`),
    { what: "code “201”", mend: "“200”" },
  ],
  [
    "a release that does not exist",
    edit(ENTRY, 'related: ["200"]', `related: ["200"]\neras: [{ ${MARK}from: winter }]`),
    { what: "no release “winter”", mend: "products/acme.mdx" },
  ],
  ...["100", "0100", "0x80070005", "1e5"].map((code): (typeof faults)[number] => [
    `the code ${code} without quotes`,
    edit(ENTRY, 'code: "100"', `${MARK}code: ${code}`),
    { what: "not in quotes", mend: "in quotes" },
  ]),
  [
    "two codes that share an address",
    {
      "errors/acme/200~b.mdx": mdx(
        `${MARK}code: "201"\ntitle: Not ready\nsummary: Acme is starting.`,
      ),
    },
    { what: "“201” has the address “201”", mend: "201~b.mdx" },
  ],
  [
    "two entries with one anchor",
    rowsAfter(`{${'"'}${MARK}code":"400","message":"Another.","eras":[{"before":"spring"}]}`),
    { what: "anchor “main”", mend: '"id"' },
  ],
  [
    "a key that is not known",
    edit(ENTRY, "title: No access", `title: No access\n${MARK}mesage: Denied.`),
    { what: "“mesage” is not a key", mend: "“message”" },
  ],
  [
    "YAML that cannot be read",
    {
      "errors/acme/200.mdx": `---\ncode: "200"\ntitle: a: ${MARK}b\nsummary: c\n---\n`.replace(
        `a: ${MARK}b`,
        `a${MARK}: b`,
      ),
    },
    { what: "not YAML", mend: "quotes" },
  ],
  [
    "no frontmatter",
    { "errors/acme/200.mdx": `${MARK}Hello.\n` },
    { what: "no frontmatter", mend: "---" },
  ],
  ...(
    [
      ["an import", 'import x from "y"', "import and export", "data"],
      ["an export", "export const x = 1", "import and export", "data"],
      ["an expression", "{process.exit()}", "is code", "`code`"],
      ["a component that is not ours", "<Alert>\n\nHello.\n\n</Alert>", "<Alert>", "<Note>"],
      ["a heading", "## Hello", "A heading", "paragraphs"],
      ["a table", "| a |\n| - |\n| b |", "A table", "paragraphs"],
      ["a relative link", "[there](../there)", "../there", "https://"],
      ["a link to a guide that is not there", "[g](guide:nowhere)", "no guide “nowhere”", "Add it"],
    ] as const
  ).map(([name, text, what, mend]): (typeof faults)[number] => [
    `${name} in a body`,
    {
      "errors/acme/200.mdx": mdx(
        'code: "200"\ntitle: Not ready\nsummary: Acme is starting.',
        text.includes("guide:")
          ? `${text.replace("guide:", `${MARK}guide:`)}\n`
          : `${MARK}${text}\n`,
      ),
    },
    { what, mend },
  ]),
  [
    "a tag that is not closed",
    {
      "errors/acme/200.mdx": mdx(
        'code: "200"\ntitle: Not ready\nsummary: Acme is starting.',
        `${MARK}<Note>\n\nHello.\n`,
      ),
    },
    { what: "closing tag", mend: "Close" },
  ],
  [
    "retry: after without a time",
    edit(ENTRY, "    retry: after-fix", `    ${MARK}retry: after`),
    { what: "go together", mend: "trying again" },
  ],
  [
    "a row that is not JSON",
    rowsAfter(`${MARK}nonsense`),
    { what: "not JSON", mend: "one JSON object" },
  ],
  [
    "a row out of order",
    rowsAfter(`${MARK}{"code":"30","message":"Early."}`),
    { what: "“30” stands after “400”", mend: "npm run format" },
  ],
  [
    "a file that cannot stand there",
    { "errors/acme/a#b.txt": `${MARK}hello` },
    { what: "No content", mend: "errors/<product>" },
  ],
  [
    "a language that the site has not",
    { "errors/acme/200.fr.mdx": `${MARK}---\ntitle: Pas prêt\n---\n` },
    { what: "“fr”", mend: "languages:" },
  ],
  [
    "a translation of nothing",
    { "errors/acme/201.de.mdx": `${MARK}---\ntitle: Nicht da\n---\n` },
    { what: "errors/acme/201.mdx", mend: "first" },
  ],
  [
    "a guide without steps",
    { "guides/acme/empty.mdx": `---\n${MARK}title: Empty\nsummary: Nothing.\nrole: user\n---\n` },
    { what: "no steps", mend: "numbered list" },
  ],
];

test.each(faults)("%s is told with its place and its mend", async (_name, changes, told) => {
  await expectFaults(changes, told);
});

test("the sound content has no fault", async () => {
  const content = await soundContent();
  expect(content.entries.map(({ matter }) => matter.code).toSorted()).toEqual(["100", "200"]);
});

test("all faults are told at once, in the order of files and lines", async () => {
  const { faults: found } = await readFiles(
    soundWith({
      ...edit(ENTRY, "    role: admin", "    role: nobody"),
      "errors/acme/200.mdx": "no frontmatter",
      "guides/acme/empty.mdx": "---\ntitle: Empty\n---\n",
    }),
  );
  const text = new ContentFaults(found).message;
  const places = [...text.matchAll(/^content\/(\S+):\d+:\d+ {2}/gm)].map(([, file]) => file);
  expect(new Set(places)).toEqual(
    new Set(["errors/acme/100.mdx", "errors/acme/200.mdx", "guides/acme/empty.mdx"]),
  );
  expect(places).toEqual(places.toSorted());
  expect(text).toContain(`${found.length} faults`);
});

test("our own content has no fault", async () => {
  const { readContent } = await import("./index.ts");
  expect((await readContent("content")).faults).toEqual([]);
});
