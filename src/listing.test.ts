import { describe, expect, test } from "vitest";
import { atAGlance, codeLinks, codePages, entriesWhere } from "./listing.ts";
import type { CatalogueDocument } from "./lookup/index.ts";
import { soundContent } from "./model/fixtures/content.ts";
import { editionsOf } from "./catalogue/index.ts";

/** A catalogue of the sound content's codes 100 to 400, the first with a remedy, and so many rows. */
async function catalogueOf(rows: number): Promise<CatalogueDocument> {
  const codes = ["300", "400", ...Array.from({ length: rows }, (_, index) => String(1000 + index))];
  const [{ catalogues }] = editionsOf(
    await soundContent({
      "errors/acme/codes.ndjson": codes.map((code) => `{"code":"${code}"}\n`).join(""),
    }),
    "/kb/",
  );
  const [first] = catalogues;
  if (!first) throw new Error("There is no catalogue.");
  return first;
}

describe("a catalogue of a hundred codes", async () => {
  const catalogue = await catalogueOf(96);

  test("is shown at a glance", () => {
    expect(atAGlance(catalogue)).toHaveLength(100);
    expect(codePages(catalogue)).toEqual([]);
  });
});

describe("a retired code", async () => {
  const gone = { on: "2026-03-01", reason: "Gone.", see: [] };
  const rows = [
    { code: "300", status: 500, retired: gone },
    { code: "400", status: 500 },
  ];
  const [edition] = editionsOf(
    await soundContent({
      "errors/acme/codes.ndjson": rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
    }),
    "/",
  );
  const catalogue = edition.catalogues[0];

  test("is none of those that a status or an endpoint comes with", () => {
    const listed = catalogue && entriesWhere(catalogue, ({ status }) => status.includes(500));
    expect(listed?.map(({ document }) => document.code)).toEqual(["400"]);
  });

  test("stands in the list of all codes, and is said to be no longer returned", () => {
    const links = codeLinks(catalogue?.codes ?? [], edition.strings);
    const details = Object.fromEntries(links.map(({ code, detail }) => [code, detail]));
    expect(details["300"]).toContain(edition.strings.searchWords.retired);
    expect(details["400"]).not.toContain(edition.strings.searchWords.retired);
  });
});

describe("a catalogue of more", async () => {
  const catalogue = await catalogueOf(397);
  const pages = codePages(catalogue);

  test("shows what has a remedy at a glance", () => {
    expect(atAGlance(catalogue).map(({ code }) => code)).toEqual(["100"]);
  });

  test("has pages of two hundred, named by their first and last code", () => {
    expect(pages.map(({ number, name, url, codes }) => [number, name, url, codes.length])).toEqual([
      [1, "100 \u2013 1195", "/kb/acme/codes/1/", 200],
      [2, "1196 \u2013 1395", "/kb/acme/codes/2/", 200],
      [3, "1396", "/kb/acme/codes/3/", 1],
    ]);
  });

  test("has each code on one page", () => {
    expect(pages.flatMap(({ codes }) => codes)).toEqual(catalogue.codes);
  });
});
