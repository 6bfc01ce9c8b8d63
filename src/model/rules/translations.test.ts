import { expect, test } from "vitest";
import {
  MARK,
  expectFaults,
  mdx,
  readFiles,
  soundContent,
  soundWith,
} from "../fixtures/content.ts";

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
      { [`${file}.de.mdx`]: `${MARK}${mdx("title: Nichts")}` },
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

test.fails(
  "a cause whose translation has no steps is told, for the steps would be lost",
  async () => {
    const { faults } = await readFiles(
      soundWith({
        "errors/acme/100.de.mdx": mdx(
          "title: Kein Zugang",
          '<Cause id="too-fast">\n\n<Check>Es geht.</Check>\n\n</Cause>\n',
        ),
      }),
    );
    expect(faults).toHaveLength(1);
  },
);

test.fails("a role that the product has not is told in its translation", async () => {
  const { faults } = await readFiles(
    soundWith({
      "products/acme.de.mdx": mdx("roles: [{ id: owner, name: Besitz, describe: d }]"),
    }),
  );
  expect(faults).toHaveLength(1);
});

test.fails("a key that its original can't have is told", async () => {
  const { faults } = await readFiles(
    soundWith({
      "guides/acme/first-login.de.mdx": mdx("name: Anmelden\ncauses: [{ id: a, recognise: b }]"),
    }),
  );
  expect(faults).not.toEqual([]);
});
