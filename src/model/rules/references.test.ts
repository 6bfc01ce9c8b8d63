import { test } from "vitest";
import { MARK, edit, expectFaults, soundContent } from "../fixtures/content.ts";
import type { Changes, Told } from "../fixtures/content.ts";

const ENTRY = "errors/acme/100.mdx";
const ROWS = "errors/acme/codes.ndjson";
const related = 'related: ["200"]';
const row = (keys: string): Changes => ({ [ROWS]: `{"code":"300",${keys}}\n{"code":"400"}\n` });

const faults: [name: string, changes: Changes, ...told: Told[]][] = [
  [
    "a role",
    edit(ENTRY, "    role: admin", `    ${MARK}role: somebody`),
    {
      what: "There is no role “somebody”",
      mend: "products/acme.mdx, or use another. Known: user, admin.",
    },
  ],
  [
    "the role of a guide",
    edit("guides/acme/first-login.mdx", "role: user", `${MARK}role: usr`),
    { what: "There is no role “usr”", mend: "Did you mean “user”?" },
  ],
  [
    "the second endpoint of an entry",
    edit(ENTRY, "endpoints: [login]", `endpoints:\n  - login\n  - ${MARK}exports`),
    {
      what: "There is no endpoint “exports”",
      mend: "Add endpoints/acme/exports.mdx, or use another. Did you mean “export”?",
    },
  ],
  [
    "the endpoint of a row",
    row(`"endpoints":["login","${MARK}logout"]`),
    { what: "There is no endpoint “logout”", mend: "endpoints/acme/logout.mdx" },
  ],
  [
    "the release from which an entry holds",
    edit(ENTRY, related, `${related}\neras:\n  - before: spring\n  - ${MARK}from: sprin`),
    { what: "There is no release “sprin”", mend: "Did you mean “spring”?" },
  ],
  [
    "the release before which a row held",
    row(`"eras":[{"${MARK}before":"winter"}]`),
    { what: "There is no release “winter”", mend: "releases: in products/acme.mdx" },
  ],
  [
    "a related code",
    edit(ENTRY, related, `related: ["200", "${MARK}2000"]`),
    { what: "There is no entry for the code “2000”", mend: "Did you mean “200”?" },
  ],
  [
    "a code of today",
    edit(ENTRY, related, `renumbered:\n  - "200"\n  - "${MARK}999"`),
    { what: "There is no entry for the code “999”", mend: "Add a row or an entry" },
  ],
  [
    "a code of today in a row",
    row(`"renumbered":["${MARK}999"]`),
    { what: "There is no entry for the code “999”", mend: "Add a row or an entry" },
  ],
  [
    "a code to see instead of one that is retired",
    edit(
      ENTRY,
      related,
      `retired:\n  on: 2026-01-01\n  reason: Gone.\n  see: ["200", "${MARK}999"]`,
    ),
    { what: "There is no entry for the code “999”", mend: "take it out" },
  ],
  [
    "a code in another case",
    {
      ...row('"id":"a"'),
      ...edit(ENTRY, related, `related: ["${MARK}e1"]`),
      "errors/acme/e1.mdx": `---\ncode: "E1"\ntitle: t\nsummary: s\n---\n`,
    },
    { what: "There is no entry for the code “e1”", mend: "Did you mean “E1”?" },
  ],
];

test.each(faults)(
  "%s that does not exist is told where it stands",
  async (_name, changes, ...told) => {
    await expectFaults(changes, ...told);
  },
);

test("each role, release and code that does not exist is told", async () => {
  await expectFaults(
    edit(
      ENTRY,
      related,
      `related: ["${MARK}1", "${MARK}2"]\neras: [{ ${MARK}from: a, ${MARK}before: b }]`,
    ),
    { what: "code “1”", mend: "" },
    { what: "code “2”", mend: "" },
    { what: "release “a”", mend: "" },
    { what: "release “b”", mend: "" },
  );
});

test("a code that only a row has exists", async () => {
  await soundContent(edit(ENTRY, related, 'related: ["300", "400"]'));
});

test("a code of another product does not exist for this one", async () => {
  await expectFaults(
    {
      "products/zeta.mdx":
        "---\nname: Zeta\nsummary: s\nroles: [{ id: user, name: U, describe: d }]\n---\n",
      "errors/zeta/codes.ndjson": '{"code":"Z1"}\n',
      ...edit(ENTRY, related, `related: ["${MARK}Z1"]`),
    },
    { what: "There is no entry for the code “Z1”", mend: "" },
  );
});
