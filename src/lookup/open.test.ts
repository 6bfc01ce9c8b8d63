import { expect, test, vi } from "vitest";
import type { CatalogueInput } from "./catalogue.ts";
import { createLookup } from "./create.ts";
import { errorFiles } from "./error-files.ts";
import { indexFiles } from "./index-files.ts";
import { openLookup } from "./open.ts";

const BASE = "https://x.example/kb/";

/** These catalogues are not those of which types are generated. */
type NoCodes = Record<never, never>;

const few: CatalogueInput = {
  product: { slug: "arena", name: "Arena" },
  codes: ["20000", "20001", "20016"].map((code) => ({
    code,
    url: `/kb/arena/${code}/`,
    entries: [{ id: "main", title: `About ${code}`, status: [400] }],
  })),
};
const numbers = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    code: `ORA-${String(from + 7 * i).padStart(5, "0")}`,
  }));
const many: CatalogueInput[] = [
  { product: { slug: "db", name: "DB" }, codes: numbers(1, 3000) },
  {
    product: { slug: "low", letters: "lower" },
    codes: [...numbers(1, 900), { code: "no-way" }, { code: "No-Way" }],
  },
];

/** A deployed site, in memory. */
function site(catalogues: CatalogueInput[]) {
  const files = new Map<string, unknown>();
  for (const [path, file] of [...indexFiles(catalogues), ...errorFiles(catalogues)])
    files.set(BASE + path, JSON.parse(JSON.stringify(file)));
  const memory = createLookup<NoCodes>(catalogues, { base: BASE });
  for (const { product, codes } of catalogues)
    for (const { code, entries } of codes) {
      const own = memory.url(product.slug, code).split("/").at(-2);
      files.set(`${BASE}api/v1/${product.slug}/${own}.json`, { code, entries });
    }
  const fetch = vi.fn((url: string) =>
    Promise.resolve({
      ok: files.has(url),
      status: files.has(url) ? 200 : 404,
      json: () => Promise.resolve(files.get(url)),
    }),
  );
  return {
    files,
    fetch,
    memory,
    lookup: openLookup<NoCodes>(BASE, { fetch, letters: { low: "lower" } }),
  };
}

test("a small site is one index and a file a code, each fetched once", async () => {
  const { fetch, lookup } = site([few]);
  expect(fetch).not.toHaveBeenCalled();
  await Promise.all([lookup.find("20016"), lookup.complete("2")]);
  expect(await lookup.find("error 20016")).toMatchObject({
    kind: "found",
    code: { url: "https://x.example/kb/arena/20016/" },
    entries: [{ title: "About 20016", anyEndpoint: false }],
  });
  expect(await lookup.resolve("20061")).toMatchObject({ kind: "none" });
  expect(fetch.mock.calls.map(([url]) => url.slice(BASE.length))).toEqual([
    "lookup/v1/index.json",
    "api/v1/arena/20016.json",
  ]);
});

test("a large site answers as memory does", async () => {
  const { lookup, memory } = site(many);
  for (const input of [
    "ORA-00001",
    "ora 8",
    "db ORA-08394",
    "low 15",
    "ORA-20994",
    "ORA-20949",
    "ORA-99999",
    "ORA-0080",
    "low ORA-20994",
    "noway",
    "No-Way",
    "nowya",
    "zzz",
    "000",
    "",
  ]) {
    expect(await lookup.find(input), input).toEqual(memory.find(input));
    expect(await lookup.complete(input), input).toEqual(memory.complete(input));
  }
  for (const { codes } of many)
    for (const { code } of codes.filter((_, i) => i % 50 === 0))
      expect(await lookup.resolve(code)).toEqual(memory.resolve(code));
  expect(lookup.url("low", "no-way")).toBe(memory.url("low", "no-way"));
});

test("on a large site one code takes three files", async () => {
  const { fetch, lookup } = site(many);
  expect(await lookup.find("ORA-20994")).toMatchObject({ kind: "found" });
  expect(fetch).toHaveBeenCalledTimes(3);
});

test("nothing typed reads no part of a large site", async () => {
  const { fetch, lookup } = site(many);
  await lookup.find("");
  await lookup.complete("");
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("a failed request is an error, never an absence, and is made again", async () => {
  const { fetch, lookup } = site([few]);
  fetch.mockRejectedValueOnce(new Error("offline"));
  await expect(lookup.find("20016")).rejects.toThrow("offline");
  fetch.mockResolvedValueOnce({ ok: false, status: 503, json: () => Promise.resolve(null) });
  await expect(lookup.find("20016")).rejects.toThrow("lookup/v1/index.json: 503");
  fetch.mockResolvedValueOnce({ ok: true, status: 200, json: () => Promise.resolve(null) });
  await expect(lookup.find("20016")).rejects.toThrow("lookup/v1/index.json");
  expect(await lookup.find("20016")).toMatchObject({ kind: "found" });
});

test("a missing document is an error too", async () => {
  const { files, lookup } = site([few]);
  files.delete(`${BASE}api/v1/arena/20016.json`);
  await expect(lookup.find("20016")).rejects.toThrow("api/v1/arena/20016.json: 404");
  expect(await lookup.resolve("20016")).toMatchObject({ kind: "found" });
});

test("the base needs no slash at its end", () => {
  expect(openLookup<NoCodes>("/kb").url("arena", "20016")).toBe("/kb/arena/20016/");
});

const spoken: CatalogueInput[] = [
  {
    product: { slug: "arena", name: "Arena" },
    codes: [
      { code: "20016", entries: [{ id: "main", message: "User not authorized.", status: [400] }] },
    ],
  },
  { product: { slug: "db" }, codes: [{ code: "ORA-00001" }] },
];

test("identify reads one file a product, once, and no document", async () => {
  const { fetch } = site(spoken);
  const lookup = openLookup<NoCodes>(BASE, { fetch });
  const { matches } = await lookup.identify('{"errors":[{"code":20016}]}');
  expect(matches.map(({ code, entry }) => [code.url, entry.message])).toEqual([
    [`${BASE}arena/20016/`, "User not authorized."],
  ]);
  await lookup.identify("ORA-00001");
  expect(fetch.mock.calls.flat().map((url) => url.slice(BASE.length))).toEqual([
    "lookup/v1/index.json",
    "lookup/v1/errors/arena.json",
    "lookup/v1/errors/db.json",
  ]);
});

test("identify reads a Response, and leaves its body to others", async () => {
  const lookup = openLookup<NoCodes>(BASE, { fetch: site(spoken).fetch });
  const response = new Response('{"errors":[{"code":20016}]}', { status: 400 });
  const { matches, request } = await lookup.identify(response);
  expect(matches.map(({ code }) => code.code)).toEqual(["20016"]);
  expect(request).toEqual({ status: 400 });
  expect(await response.text()).toContain("20016");
  expect((await lookup.identify(response)).request).toEqual({ status: 400 });
});

test("identify says which file is missing, and asks again", async () => {
  const { fetch } = site(spoken);
  fetch.mockResolvedValueOnce({ ok: false, status: 503, json: () => Promise.resolve(null) });
  const lookup = openLookup<NoCodes>(BASE, { fetch });
  await expect(lookup.identify("20016")).rejects.toThrow("index.json: 503");
  expect((await lookup.identify("20016")).matches).toHaveLength(1);
});
