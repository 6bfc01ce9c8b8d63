import { expect, test } from "vitest";
import { createLookup } from "./create.ts";
import { indexFiles } from "./index-files.ts";
import { errorFiles } from "./error-files.ts";
import { openLookup } from "./open.ts";
import type { CatalogueInput } from "./catalogue.ts";

/** These catalogues are not those of which types are generated. */
type NoCodes = Record<never, never>;

const retired = { on: "2026-03-01", reason: "Acme never says so now.", see: [] };

const acme: CatalogueInput = {
  product: { slug: "acme", name: "Acme" },
  codes: [
    { code: "4081", entries: [{ message: "The password is no longer valid." }] },
    { code: "4082", entries: [{ message: "The user is asleep until {0}.", retired }] },
    {
      code: "4085",
      entries: [
        { id: "now", message: "The disk is full." },
        { id: "once", message: "The tape is full.", retired },
      ],
    },
  ],
};

const files = new Map<string, unknown>([...indexFiles([acme]), ...errorFiles([acme])]);
for (const code of acme.codes) files.set(`api/v1/acme/${code.code}.json`, code);

/** In memory and over files: the same has to hold of both. */
const lookups = [
  createLookup<NoCodes>(acme),
  openLookup<NoCodes>("/", {
    fetch: (url) => {
      const file = files.get(url.slice(1));
      return Promise.resolve({
        ok: file !== undefined,
        status: 404,
        json: () => Promise.resolve(file),
      });
    },
  }),
];

test.each(lookups)("who asks for a retired code finds it", async (lookup) => {
  const found = await lookup.find("4082");
  expect(found).toMatchObject({ kind: "found", code: { code: "4082" }, entries: [{ retired }] });
  const { matches } = await lookup.identify('{"errors":[{"code":"4082"}]}');
  expect(matches).toMatchObject([{ code: { code: "4082" }, confidence: "certain" }]);
});

test.each(lookups)("a retired code is no guess for another, and no completion", async (lookup) => {
  const resolution = await lookup.resolve("4083");
  expect(resolution.kind === "none" && resolution.nearest.map(({ code }) => code)).toEqual([
    "4081",
    "4085",
  ]);
  const completions = await lookup.complete("408");
  expect(completions.map(({ code }) => code)).toEqual(["4081", "4085"]);
});

test.each(lookups)(
  "a message alone makes a retired entry no more than possible",
  async (lookup) => {
    const message = "The user is asleep until tomorrow morning.";
    const { matches } = await lookup.identify(message);
    expect(matches.map(({ code, confidence }) => [code.code, confidence])).toEqual([
      ["4082", "possible"],
    ]);
    const living = await lookup.identify("The password is no longer valid.");
    expect(living.matches[0]?.confidence).not.toBe("possible");
  },
);

test.each(lookups)(
  "of a code with a retired meaning the living one comes first",
  async (lookup) => {
    const found = await lookup.find("4085");
    expect(found.kind === "found" && found.entries.map(({ id }) => id)).toEqual(["now", "once"]);
  },
);

test("a code of which nothing more is known is offered", () => {
  const lookup = createLookup<NoCodes>({ product: { slug: "acme" }, codes: [{ code: "4081" }] });
  expect(lookup.complete("40").map(({ code }) => code)).toEqual(["4081"]);
});
