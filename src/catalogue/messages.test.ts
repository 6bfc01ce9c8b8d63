import { expect, test } from "vitest";
import { documentOf } from "./fixtures/documents.ts";
import { messagesOf } from "./messages.ts";

const [bare, plain, worded] = documentOf(
  "1",
  { id: "a" },
  { id: "b", message: "No." },
  { id: "c", message: "No.", messages: { de: "Nein.", en: "No.", fr: "Non." } },
).entries;

test("an entry without a message has none", () => {
  expect(bare && messagesOf(bare, "en")).toEqual([]);
});

test("a message of no known language has none", () => {
  expect(plain && messagesOf(plain, "en")).toEqual([{ text: "No." }]);
});

test("the reader's language comes first, the others as they are written", () => {
  expect(worded && messagesOf(worded, "en")).toEqual([
    { text: "No.", lang: "en", language: "English" },
    { text: "Nein.", lang: "de", language: "German" },
    { text: "Non.", lang: "fr", language: "French" },
  ]);
});

test("languages are called as the reader calls them", () => {
  expect(worded && messagesOf(worded, "de").map(({ language }) => language)).toEqual([
    "Deutsch",
    "Englisch",
    "Französisch",
  ]);
});

test("where the reader's language is none of them, all stand as they are written", () => {
  expect(worded && messagesOf(worded, "fr-CA").map(({ lang }) => lang)).toEqual(["de", "en", "fr"]);
});
