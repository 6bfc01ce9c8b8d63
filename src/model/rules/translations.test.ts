import { expect, test } from "vitest";
import { MARK, edit, expectFaults, mdx, soundContent } from "../fixtures/content.ts";

test("a translation stands beside what it translates", async () => {
  const content = await soundContent({
    "errors/acme/100.de.mdx": mdx(
      "title: Kein Zugang\ncauses: [{ id: too-fast, recognise: Zu schnell. }]",
      '<Cause id="too-fast">\n\n1. Warten.\n\n</Cause>\n',
    ),
    "products/acme.de.mdx": mdx("name: Acme"),
    "guides/acme/first-login.de.mdx": mdx("title: Anmelden", "1. Los.\n"),
  });
  expect(content.translations.map(({ lang, translates }) => [lang, translates])).toEqual([
    ["de", "errors/acme/100.mdx"],
    ["de", "guides/acme/first-login.mdx"],
    ["de", "products/acme.mdx"],
  ]);
});

test("a translation in the site's own language is told", async () => {
  await expectFaults(
    { "errors/acme/200.en.mdx": `${MARK}${mdx("title: Not ready")}` },
    { what: "“en” is the language of the files without one", mend: "errors/acme/200.mdx" },
  );
});

test("a translation in a language that the site has not is told", async () => {
  await expectFaults(
    { "errors/acme/200.pt-BR.mdx": `${MARK}${mdx("title: Ainda não")}` },
    { what: "The site has no pages in “pt-BR”", mend: "Add pt-BR to languages: in site.yaml" },
  );
});

test.each(["errors/acme/201", "errors/acme/200~boot", "guides/acme/gone", "products/zeta"])(
  "a translation of %s, which is not there, is told",
  async (file) => {
    await expectFaults(
      { [`${file}.de.mdx`]: `${MARK}${mdx("summary: Nichts.")}` },
      { what: `There is no ${file}.mdx`, mend: "Write that file first" },
    );
  },
);

test("a cause that the original has not is told, in the frontmatter and in the body", async () => {
  await expectFaults(
    {
      "errors/acme/100.de.mdx": mdx(
        `causes:\n  - id: too-fast\n    recognise: Zu schnell.\n  - ${MARK}id: to-fast\n    recognise: Zu schnell.`,
        `${MARK}<Cause id="gone">\n\n1. Warten.\n\n</Cause>\n`,
      ),
    },
    { what: "errors/acme/100.mdx has no cause “to-fast”", mend: "Did you mean “too-fast”?" },
    { what: "errors/acme/100.mdx has no cause “gone”", mend: "Known: no-account, too-fast." },
  );
});

test("a body of a translation is read by the rules of what it translates", async () => {
  await expectFaults(
    { "errors/acme/200.de.mdx": mdx("title: Nicht bereit", `${MARK}# Hallo\n`) },
    { what: "A heading can't stand", mend: "" },
  );
});

test("a cause whose translation has no steps is told, for the steps would be lost", async () => {
  await expectFaults(
    {
      "errors/acme/100.de.mdx": mdx(
        "title: Kein Zugang",
        `${MARK}<Cause id="too-fast">\n\n<Check>Es geht.</Check>\n\n</Cause>\n`,
      ),
    },
    {
      what: "“too-fast” has no steps in this language",
      mend: "Translate its steps as a numbered list",
    },
  );
});

test("a role that the product has not is told in its translation", async () => {
  await expectFaults(
    {
      "products/acme.de.mdx": mdx(
        `roles:\n  - id: user\n    name: Nutzer\n    describe: d\n  - ${MARK}id: usr\n    name: Nutzer\n    describe: d`,
      ),
    },
    { what: "products/acme.mdx has no role “usr”", mend: "Did you mean “user”?" },
  );
});

test("the roles of a product that is broken are not told in its translation", async () => {
  await expectFaults(
    {
      ...edit("products/acme.mdx", "summary: Acme makes everything.", `${MARK}summary: ""`),
      "products/acme.de.mdx": mdx("roles: [{ id: owner, name: Besitz, describe: d }]"),
    },
    { what: "summary: it is empty", mend: "" },
  );
});

test.each([
  ["products/acme", "title", "Known: name, summary, roles."],
  ["products/acme", "causes", "Known: name, summary, roles."],
  ["products/acme", "releases", "Known: name, summary, roles."],
  ["endpoints/acme/login", "name", "Known: title, summary."],
  ["endpoints/acme/login", "roles", "Known: title, summary."],
  ["guides/acme/first-login", "name", "Known: title, summary."],
  ["guides/acme/first-login", "causes", "Known: title, summary."],
  ["errors/acme/200", "name", "Known: title, summary, causes."],
  ["errors/acme/200", "roles", "Known: title, summary, causes."],
])("what %s can't have is told in its translation: %s", async (file, key, mend) => {
  await expectFaults(
    { [`${file}.de.mdx`]: mdx(`summary: s\n${MARK}${key}: []`) },
    { what: `“${key}” is not a key here`, mend },
  );
});

test("a cause or a role that a translation words twice is told at the second", async () => {
  await expectFaults(
    {
      "errors/acme/100.de.mdx": mdx(
        `causes:\n  - id: too-fast\n    recognise: r\n  - ${MARK}id: too-fast\n    recognise: r`,
      ),
      "products/acme.de.mdx": mdx(
        `roles:\n  - id: user\n    name: n\n    describe: d\n  - ${MARK}id: user\n    name: n\n    describe: d`,
      ),
    },
    { what: "causes[2].id: “too-fast” stands twice", mend: "Keep one of the two" },
    { what: "roles[2].id: “user” stands twice", mend: "Keep one of the two" },
  );
});
