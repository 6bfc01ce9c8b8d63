import { expect, test } from "vitest";
import { MARK, SOUND, edit, expectFaults, readFiles, soundWith } from "../fixtures/content.ts";
import type { Changes, Told } from "../fixtures/content.ts";
import { readText } from "../index.ts";

const site: [name: string, text: string, ...told: Told[]][] = [
  [
    "is not YAML",
    `name: Acme${MARK}: errors\n`,
    { what: "The file is not YAML", mend: "one key: value a line" },
  ],
  [
    "lacks its name",
    `${MARK}summary: s\naddress: https://errors.example\nlanguages: [de]\n`,
    { what: "name is missing", mend: "The name of the knowledge base" },
  ],
  [
    "has a language that is no tag",
    `name: n\nsummary: s\naddress: https://errors.example\n${MARK}lang: English\n`,
    { what: "lang: a language is a tag", mend: "Language of the files" },
  ],
];

test.each(site)("a site.yaml that %s is told", async (_name, text, ...told) => {
  await expectFaults({ "site.yaml": text }, ...told);
});

test("a site.yaml that is not there is told", async () => {
  const { faults } = await readFiles(soundWith({ "site.yaml": undefined }));
  expect(faults.map(({ file }) => file)).toEqual(["site.yaml"]);
});

test.each([
  `${SOUND["site.yaml"]}${MARK}---\nlang: fr\n`,
  `---\n${SOUND["site.yaml"]}${MARK}---\n`,
  `# Ours\n${SOUND["site.yaml"]}${MARK}...\nlang: fr\n`,
])("a second document in site.yaml is told, for nobody reads it", async (text) => {
  await expectFaults(
    { "site.yaml": text },
    { what: "A second document begins.", mend: "Take this line out" },
  );
});

test("site.yaml may begin and end its one document by lines of their own", () => {
  expect(readText("site.yaml", `---\n${SOUND["site.yaml"]}...\n`).faults).toEqual([]);
});

test("the site's own language and one that repeats are told in its languages", async () => {
  const languages = (text: string): Changes => edit("site.yaml", "[de]", text);
  await expectFaults(languages(`[de, ${MARK}en]`), {
    what: "languages[2]: “en” is the language of the site already",
    mend: "Take it out",
  });
  await expectFaults(languages(`[de, fr, ${MARK}de]`), {
    what: "languages[3]: “de” stands twice",
    mend: "Keep one of the two",
  });
});
