import { expect, test } from "vitest";
import { mdx, soundContent } from "../model/fixtures/content.ts";
import { FULL, addressesIn, codeOf, entryOf } from "./fixtures/published.ts";
import { publish } from "./publish.ts";
import { catalogueDocument } from "./schema.ts";
import { translate } from "./translate.ts";

const content = await soundContent({
  ...FULL,
  "errors/acme/100.de.mdx": mdx(
    "title: Kein Zugang\ncauses: [{ id: too-fast, recognise: Zu schnell. }]",
    '<Cause id="too-fast">\n\n1. Warten, wie in [der Anleitung](guide:first-login).\n\n</Cause>\n',
  ),
  "products/acme.de.mdx": mdx(
    "name: Acme (de)\nroles: [{ id: admin, name: Verwaltung, describe: Wer Acme verwaltet. }]",
  ),
  "guides/acme/first-login.de.mdx": mdx("title: Zum ersten Mal anmelden", "1. Los.\n"),
});
const [document] = publish(translate(content, "de"), { base: "/kb/", lang: "de" });
if (!document) throw new Error("There is no catalogue.");

test("words are replaced, and what has no translation stays", () => {
  expect(document.lang).toBe("de");
  expect(document.product).toMatchObject({
    name: "Acme (de)",
    summary: "Acme makes everything.",
  });
  expect(entryOf(document, "100")).toMatchObject({
    title: "Kein Zugang",
    message: "Access denied.",
    summary: "Acme does not let the user in.",
    status: [403],
  });
  expect(codeOf(document, "100")).toMatchObject({ lang: "de", productName: "Acme (de)" });
  expect(entryOf(document, "700").title).toBe("Another thing");
});

test("causes are joined by id, in the order of the original", () => {
  expect(
    entryOf(document, "100").causes.map(({ id, recognise, role, retry, retryAfter, steps }) => ({
      id,
      recognise,
      role,
      retry,
      retryAfter,
      steps: steps.map(({ text }) => text),
    })),
  ).toEqual([
    {
      id: "no-account",
      recognise: "The user has no account.",
      role: "admin",
      retry: "after-fix",
      steps: ["Open Acme > Accounts.", "Make an account, as in the first login."],
    },
    {
      id: "too-fast",
      recognise: "Zu schnell.",
      role: "user",
      retry: "after",
      retryAfter: 60,
      steps: ["Warten, wie in der Anleitung."],
    },
  ]);
  expect(entryOf(document, "100").causes[0]?.check?.text).toBe("100 does not come back.");
});

test("roles are joined by id, and keep their order", () => {
  expect(codeOf(document, "100").roles.map(({ id, name }) => [id, name])).toEqual([
    ["user", "Acme user"],
    ["admin", "Verwaltung"],
  ]);
});

test("a guide has its words and steps, and its check of before", () => {
  expect(document.product.guides).toMatchObject([
    {
      title: "Zum ersten Mal anmelden",
      summary: "Once.",
      steps: [{ text: "Los." }],
      check: { text: "It works." },
    },
  ]);
});

test("every address stands below the language", () => {
  const found = addressesIn(document);
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter((url) => !url.startsWith("/kb/de/acme/"))).toEqual([]);
});

test("a message is in the language where the product words it so", () => {
  expect(entryOf(document, "200")).toMatchObject({
    message: "Zu groß: {0}",
    messages: { en: "Too large: {0}", de: "Zu groß: {0}" },
  });
});

test("it is valid too", () => {
  expect(catalogueDocument.parse(document)).toEqual(document);
});

test("the original is as it was", () => {
  const [original] = publish(content, { base: "/" });
  expect(original?.product.name).toBe("Acme");
  expect(original && entryOf(original, "100").title).toBe("No access");
});

test("a language without translations is the original at other addresses", () => {
  expect(translate(content, "fr")).toEqual(content);
  const [french] = publish(translate(content, "fr"), { base: "/", lang: "fr" });
  expect(french).toMatchObject({ lang: "fr", product: { name: "Acme", url: "/fr/acme/" } });
});
