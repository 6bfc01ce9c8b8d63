import { expect, test } from "vitest";
import { MARK, mdx, soundContent } from "../model/fixtures/content.ts";
import { codeDocument, editionsOf, formsOf } from "./index.ts";
import { de } from "./strings/de.ts";
import { en } from "./strings/en.ts";

const TRANSLATED = { "errors/acme/100.de.mdx": mdx("title: Kein Zugang") };

test("a site has an edition in its own language and one in each other", async () => {
  const editions = editionsOf(await soundContent(TRANSLATED), "/kb/");
  expect(editions.map(({ lang, prefix, addresses }) => [lang, prefix, addresses.home])).toEqual([
    ["en", undefined, "/kb/"],
    ["de", "de", "/kb/de/"],
  ]);
  expect(editions.map(({ strings }) => strings)).toEqual([en, de]);
  expect(
    editions.map(({ catalogues }) => catalogues[0]?.codes[0]?.entries.map(({ title }) => title)),
  ).toEqual([["No access"], ["Kein Zugang"]]);
});

test("every code has its JSON and its Markdown, in each language, at a path of its own", async () => {
  const forms = [...formsOf(editionsOf(await soundContent(TRANSLATED), "/"))];
  const paths = forms.map(({ path }) => path);
  for (const prefix of ["", "de/"]) {
    expect(paths).toEqual(expect.arrayContaining([`${prefix}api/v1/acme.json`]));
    for (const code of ["100", "200", "300", "400"]) {
      expect(paths).toEqual(
        expect.arrayContaining([`${prefix}api/v1/acme/${code}.json`, `${prefix}acme/${code}.md`]),
      );
    }
  }
  expect(paths).toEqual(expect.arrayContaining(["api/v1/schema.json", "schema/entry.json"]));
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => path.startsWith("/") || path.includes(MARK))).toEqual([]);
});

test("the JSON of a code is its document, and reads back as it was", async () => {
  const editions = editionsOf(await soundContent(TRANSLATED), "/");
  const [german] = editions.slice(1);
  const form = [...formsOf(editions)].find(({ path }) => path === "de/api/v1/acme/100.json");
  const data: unknown = JSON.parse(form?.text() ?? "");
  expect(codeDocument.parse(data)).toEqual(german?.catalogues[0]?.codes[0]);
});

test("an address is lower-case, in a language with a country too", async () => {
  const site = "name: n\nsummary: s\naddress: https://errors.example\nlanguages: [pt-BR]\n";
  const content = await soundContent({
    "site.yaml": site,
    "errors/acme/100.pt-BR.mdx": mdx("title: Sem acesso"),
  });
  const [own, other] = editionsOf(content, "/");
  if (!other) throw new Error("There is no other edition.");
  expect(other).toMatchObject({ lang: "pt-BR", prefix: "pt-br", addresses: { home: "/pt-br/" } });
  expect(other.catalogues[0]?.codes[0]).toMatchObject({
    lang: "pt-BR",
    url: "/pt-br/acme/100/",
    entries: [{ title: "Sem acesso" }],
  });
  const paths = [...formsOf([own, other])].map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(["pt-br/acme/100.md", "pt-br/api/v1/acme/100.json"]),
  );
  expect(paths.filter((path) => path !== path.toLowerCase())).toEqual([]);
});
