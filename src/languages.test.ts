import { expect, test } from "vitest";
import { editionsOf } from "./catalogue/index.ts";
import { versionsOf } from "./languages.ts";
import { soundContent } from "./model/fixtures/content.ts";

const site = (languages: string): string =>
  `name: n\nsummary: s\naddress: https://errors.example\nlanguages: [${languages}]\n`;

const editions = editionsOf(await soundContent({ "site.yaml": site("de, pt-BR") }), "/kb/");
const [english, german] = editions;

test("a page is there in each language, called as it calls itself", () => {
  expect(versionsOf("/kb/acme/100/", english, editions)).toEqual([
    { lang: "en", name: "English", url: "/kb/acme/100/", isCurrent: true },
    { lang: "de", name: "Deutsch", url: "/kb/de/acme/100/", isCurrent: false },
    { lang: "pt-BR", name: "português (Brasil)", url: "/kb/pt-br/acme/100/", isCurrent: false },
  ]);
});

test("from another language the way leads back", () => {
  const urls = german && versionsOf("/kb/de/acme/100/", german, editions).map(({ url }) => url);
  expect(urls).toEqual(["/kb/acme/100/", "/kb/de/acme/100/", "/kb/pt-br/acme/100/"]);
});

test("a site in one language has nothing to choose", async () => {
  const only = editionsOf(await soundContent({ "site.yaml": site("") }), "/");
  expect(versionsOf("/acme/100/", only[0], only)).toEqual([]);
});
