import { expect, test } from "vitest";
import type { CatalogueInput } from "./catalogue.ts";
import { fold } from "./fold.ts";
import { indexFiles } from "./index-files.ts";

const login = { id: "login", method: "POST", path: "/login" };

test("a small index is one file that holds what tells entries apart", () => {
  const files = indexFiles([
    {
      lang: "en",
      product: { slug: "arena", name: "Arena" },
      codes: [
        {
          code: "4011",
          entries: [
            { id: "main", title: "Today", status: [400], endpoints: [login], summary: "Long." },
            {
              id: "old",
              title: "Once",
              eras: [{ before: { id: "w23", name: "Winter 2023" } }],
              renumbered: [
                { product: "arena", code: "4081", slug: "4081", url: "/arena/4081/", title: "" },
              ],
              retired: { on: "2026-01-01", reason: "Gone", see: [] },
            },
          ],
        },
      ],
    },
  ]);
  expect(Object.fromEntries(files)).toEqual({
    "lookup/v1/index.json": {
      v: 1,
      lang: "en",
      products: [{ slug: "arena", name: "Arena", letters: "upper" }],
      codes: [
        {
          product: "arena",
          code: "4011",
          entries: [
            {
              id: "main",
              title: "Today",
              status: [400],
              endpoints: [{ method: "POST", path: "/login" }],
            },
            {
              id: "old",
              title: "Once",
              status: [],
              endpoints: [],
              eras: [{ before: { id: "w23", name: "Winter 2023" } }],
              renumbered: [{ code: "4081" }],
              retired: true,
            },
          ],
        },
      ],
    },
  });
});

const catalogue = (codes: string[]): CatalogueInput => ({
  product: { slug: "p" },
  codes: codes.map((code) => ({ code })),
});

test("500 codes are inline, 501 are cut", () => {
  const codes = Array.from({ length: 501 }, (_, i) => String(i));
  expect(indexFiles([catalogue(codes.slice(1))]).size).toBe(1);
  const files = indexFiles([catalogue(codes)]);
  expect([...files.keys()].sort()).toEqual(
    ["head/0", "head/1", "head/2", "index", "tail/0", "tail/1", "tail/2"].map(
      (name) => `lookup/v1/${name}.json`,
    ),
  );
  expect(files.get("lookup/v1/index.json")).not.toHaveProperty("codes");
});

test("equal keys stand in one chunk, however many they are", () => {
  const spellings = Array.from({ length: 700 }, (_, i) => `N${"-".repeat(i)}5`);
  const files = indexFiles([catalogue([...spellings, "A1", "Z1"])]);
  const chunks = [...files].filter(([path]) => path.includes("/head/"));
  const holding = chunks.filter(([, file]) =>
    Array.isArray(file) ? file.some(({ code }) => fold(code) === "N5") : false,
  );
  expect(holding).toHaveLength(1);
});
