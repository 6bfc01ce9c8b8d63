import { expect, test } from "vitest";
import { MARK, edit, expectFaults, mdx, readFiles, soundWith } from "../fixtures/content.ts";
import { ContentFaults, readText } from "../index.ts";

test("what can't be content is told, whatever it is called", async () => {
  const place = { what: "No content of this name", mend: "errors/<product>/<slug>.mdx" };
  await expectFaults(
    {
      "README.md": `${MARK}x`,
      "errors/100.mdx": `${MARK}x`,
      "errors/acme/100#a.txt": `${MARK}x`,
      "guides/acme/deep/guide.mdx": `${MARK}x`,
      "guides/first-login.mdx": `${MARK}x`,
    },
    place,
    place,
    place,
    place,
    place,
  );
});

test("hidden files and the site's own pages are not read", async () => {
  const { faults } = await readFiles(
    soundWith({ "errors/.DS_Store": "x", "pages/about.mdx": "{x}", ".git": "x" }),
  );
  expect(faults).toEqual([]);
});

test("a file name with # is told, though it has the form of content", async () => {
  await expectFaults(
    { "errors/acme/500#a.mdx": mdx(`${MARK}code: "500"\ntitle: t\nsummary: s`) },
    { what: "the file is called “500#a”", mend: "Rename the file to 500.mdx" },
  );
});

test.each(["first#login", "First Login", "1st-login"])(
  "a guide that is called %s would have no address, and is told",
  async (name) => {
    const guide = mdx("title: t\nsummary: s\nrole: user", "1. One\n");
    await expectFaults(
      { [`guides/acme/${name}.mdx`]: `${MARK}${guide}` },
      { what: `“${name}” in the name of the file is no id`, mend: "lower-case letters" },
    );
  },
);

test("an endpoint that is called like no id is told", async () => {
  await expectFaults(
    {
      "endpoints/acme/Log_out.mdx": `${MARK}${mdx("method: GET\npath: /a\ntitle: t\nsummary: s")}`,
    },
    { what: "“Log_out” in the name of the file is no id", mend: "Rename the file" },
  );
});

test("an entry's id is told where it can be no anchor, with all else that is wrong", async () => {
  await expectFaults(
    {
      "errors/acme/200~Über #1.mdx": `${MARK}${mdx(`code: "200"\n${MARK}title: ""\nsummary: s`)}`,
    },
    { what: "“Über #1” in the name of the file is no id", mend: "Rename the file" },
    { what: "title: it is empty", mend: "" },
  );
});

test("a folder that every object has a key for is told like any other", () => {
  expect(readText("constructor/acme/100.mdx", "x").faults).toHaveLength(1);
});

test("a broken product file is told, and not its roles, releases and endpoints too", async () => {
  await expectFaults(
    edit("products/acme.mdx", "summary: Acme makes everything.", `${MARK}summary: ""`),
    { what: "summary: it is empty", mend: "" },
  );
});

test("a broken endpoint is told, and not those who name it or link to it", async () => {
  await expectFaults(edit("endpoints/acme/login.mdx", "path: /login", `${MARK}path: login`), {
    what: "path: a path begins with /",
    mend: "",
  });
});

test("a broken guide is told, and not those who link to it", async () => {
  await expectFaults(edit("guides/acme/first-login.mdx", "role: user", `${MARK}role: User`), {
    what: "role: an id has lower-case letters",
    mend: "",
  });
});

test("a broken entry is told, and not those who name its code", async () => {
  await expectFaults(
    { "errors/acme/200.mdx": mdx(`code: "200"\n${MARK}title: ""\nsummary: s`) },
    { what: "title: it is empty", mend: "" },
  );
});

test("a broken original is told, and not its translation", async () => {
  await expectFaults(
    {
      "errors/acme/200.mdx": mdx(`code: "200"\n${MARK}title: ""\nsummary: s`),
      "errors/acme/200.de.mdx": mdx("title: Nicht bereit\ncauses: [{ id: a, recognise: b }]"),
    },
    { what: "title: it is empty", mend: "" },
  );
});

test("a file without frontmatter still holds its code", async () => {
  await expectFaults(
    { "errors/acme/200.mdx": `${MARK}Not ready.\n` },
    {
      what: "There is no frontmatter",
      mend: "",
    },
  );
});

test("a broken entry with an id of its own still holds its code", async () => {
  await expectFaults(
    {
      "errors/acme/200.mdx": undefined,
      "errors/acme/200~boot.mdx": mdx(`code: "200"\n${MARK}title: ""\nsummary: s`),
    },
    { what: "title: it is empty", mend: "" },
  );
});

test("a broken row is told, and not those who name a code of its file", async () => {
  await expectFaults(
    {
      ...edit("errors/acme/100.mdx", 'related: ["200"]', 'related: ["300", "301"]'),
      "errors/acme/codes.ndjson": `{"code":"300"}\n${MARK}nonsense\n{"code":"301","${MARK}x":1}\n`,
    },
    { what: "not JSON", mend: "" },
    { what: "“x” is not a key", mend: "" },
  );
});

test("a broken site.yaml is told, and not that there are no languages", async () => {
  await expectFaults(
    {
      ...edit("site.yaml", "summary: What Acme answers when it fails.", `${MARK}summary: ""`),
      "errors/acme/200.de.mdx": mdx("title: Nicht bereit"),
    },
    { what: "summary: it is empty", mend: "" },
  );
});

test("ten faults in ten files are told at once, in the order of files and lines", async () => {
  const { faults } = await readFiles(
    soundWith({
      ...edit("site.yaml", "lang: en\n", "lang: en\nlogo: acme.svg\n"),
      ...edit("products/acme.mdx", "endpoint:login", "endpoint:logon"),
      ...edit("endpoints/acme/export.mdx", "method: GET", "method: FETCH"),
      ...edit("guides/acme/first-login.mdx", "role: user", "role: nobody"),
      ...edit("errors/acme/100.mdx", "endpoints: [login]", "endpoints: [logout]"),
      "errors/acme/200.mdx": mdx('code: "200"\ntitle: t\nsummary: s', "# Hello\n"),
      "errors/acme/codes.ndjson": '{"code":"300","message":"Something else."}\n{"code":400}\n',
      "errors/acme/old.txt": "x",
      "errors/acme/201.de.mdx": mdx("title: Nicht da"),
      "errors/zeta/1.mdx": mdx('code: "1"\ntitle: t\nsummary: s'),
    }),
  );
  const error = new ContentFaults(faults);
  const places = [...error.message.matchAll(/^content\/(\S+) {2}/gm)].map(([, place]) => place);
  expect(error.message.startsWith("10 faults in the content\n\n")).toBe(true);
  expect(places).toEqual([
    "endpoints/acme/export.mdx:2:1",
    "errors/acme/100.mdx:6:13",
    "errors/acme/200.mdx:7:1",
    "errors/acme/201.de.mdx:1:1",
    "errors/acme/codes.ndjson:2:3",
    "errors/acme/old.txt:1:1",
    "errors/zeta/1.mdx:1:1",
    "guides/acme/first-login.mdx:4:1",
    "products/acme.mdx:23:50",
    "site.yaml:5:1",
  ]);
});

test("what is sound is there, whatever else is broken", async () => {
  const { content } = await readFiles(soundWith({ "errors/acme/100.mdx": "x" }));
  expect(content.entries.map(({ file }) => file)).toEqual(["errors/acme/200.mdx"]);
  expect(content.products.map(({ product }) => product)).toEqual(["acme"]);
  expect(content.rows.flatMap(({ rows }) => rows.map(({ matter }) => matter.code))).toEqual([
    "300",
    "400",
  ]);
});

test("a link that is no address is told and ends nothing", async () => {
  const { faults } = await readFiles(
    soundWith({ "errors/acme/200.mdx": mdx('code: "200"\ntitle: t\nsummary: s', "[x](code:%)\n") }),
  );
  expect(faults).toHaveLength(1);
});
