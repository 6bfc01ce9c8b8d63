import { expect, test } from "vitest";
import { createLookup, slug } from "../lookup/index.ts";
import { soundContent } from "../model/fixtures/content.ts";
import { editionsOf } from "./editions.ts";
import { MERGED, MOVED, RENAMED } from "./fixtures/redirects.ts";
import { formsOf } from "./forms.ts";
import { withMoved } from "./moved.ts";
import { codeDocument } from "./schema.ts";

const editions = editionsOf(await soundContent(MOVED), "/kb/");
const [english] = editions;
const files = new Map([...formsOf(editions)].map(({ path, text }) => [path, text]));
const textAt = (path: string): string => {
  const text = files.get(path);
  if (!text) throw new Error(`Nothing is at ${path}.`);
  return text();
};

const now = `/kb/zeta/${slug("abc", "upper")}/`;
const old = `/kb/zeta/${RENAMED.slug}/`;

/** Where each old page leads, in the languages of the sound content. */
const EXPECTED = new Map([
  ["/kb/acme/150/", "/kb/acme/100/#from-150"],
  ["/kb/embed/acme/150/", "/kb/embed/acme/100/"],
  [old, `${now}#from-${RENAMED.slug}`],
  [`/kb/embed/zeta/${RENAMED.slug}/`, now.replace("/kb/", "/kb/embed/")],
]);
for (const [from, to] of [...EXPECTED]) {
  EXPECTED.set(from.replace("/kb/", "/kb/de/"), to.replace("/kb/", "/kb/de/"));
}

/** With and without the slash at the end of an old address. */
const both = new Map(
  [...EXPECTED].flatMap(([from, to]) => [
    [from, to],
    [from.slice(0, -1), to],
  ]),
);

test("_redirects leads from each old address to its new one, for good", () => {
  const lines = textAt("_redirects").trimEnd().split("\n");
  const read = lines.map((line) => line.split(/\s+/));
  // Cloudflare reads no more than three words, and Netlify takes further ones for conditions.
  expect(read.filter((words) => words.length !== 3 || words[2] !== "301")).toEqual([]);
  expect(new Map(read.map(([from = "", to = ""]) => [from, to]))).toEqual(both);
});

test("the map of nginx leads from each old address to its new one", () => {
  const text = textAt("nginx-redirects.map").replace(/^#.*\n/gm, "");
  // As nginx reads it: two texts in quotes and a semicolon, in which $ would begin a variable.
  const entries = [...text.matchAll(/"([^"\\$]*)"\s+"([^"\\$]*)";\n/g)];
  expect(text.replace(/"[^"\\$]*"\s+"[^"\\$]*";\n/g, "")).toBe("");
  expect(new Map(entries.map(([, from = "", to = ""]) => [from, to]))).toEqual(both);
});

test("the page at an old address leads on by itself, and says why in the text", () => {
  for (const [from, to] of EXPECTED) {
    const page = textAt(`${from.slice("/kb/".length)}index.html`);
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
    expect(page).toContain(`<a href="${to}">`);
  }
  const page = textAt("acme/150/index.html");
  expect(page).toContain('Acme says "no access" &lt;once&gt; &amp; for all.');
  expect(page).toContain('<link rel="canonical" href="https://errors.example/kb/acme/100/">');
});

test("JSON at the address of a merged code says where it went and why, in the published shape", () => {
  const document: unknown = JSON.parse(textAt("api/v1/acme/150.json"));
  expect(codeDocument.safeParse(document).error).toBeUndefined();
  expect(document).toMatchObject({
    code: "150",
    url: "/kb/acme/150/",
    moved: { why: MERGED.why, on: MERGED.on, to: { code: "100", url: "/kb/acme/100/" } },
    entries: [{ summary: MERGED.why, causes: [], renumbered: [{ code: "100" }] }],
  });
});

test("JSON at the old address of a code is that of the code, and says that it moved", () => {
  const document: unknown = JSON.parse(textAt(`api/v1/zeta/${RENAMED.slug}.json`));
  expect(codeDocument.safeParse(document).error).toBeUndefined();
  expect(document).toMatchObject({
    code: "abc",
    url: now,
    moved: { why: RENAMED.why, url: old },
    entries: [{ message: "Abc." }],
  });
});

test("Markdown at an old address says where it went and why", () => {
  const merged = textAt("acme/150.md");
  expect(merged).toContain("2026-11-24");
  expect(merged).toContain("[100: No access](/kb/acme/100/)");
  const renamed = textAt(`zeta/${RENAMED.slug}.md`);
  expect(renamed).toContain(`(${now})`);
  expect(renamed).toContain(RENAMED.why);
});

test("on arrival the reader is told whence and why, in JSON and Markdown too", () => {
  expect(textAt("acme/100.md")).toContain("150 leads here since 2026-11-24. Acme says");
  expect(textAt("de/acme/100.md")).toContain("150 führt seit dem 2026-11-24 hierher.");
  expect(JSON.parse(textAt("api/v1/acme/100.json"))).toMatchObject({
    movedHere: [{ code: "150", why: MERGED.why }],
  });
});

test("who looks for a merged code is led on; a renamed one is found once", () => {
  const lookup = createLookup<Record<never, never>>(english.catalogues.map(withMoved), {
    base: "/kb/",
  });
  expect(lookup.find("150")).toMatchObject({
    kind: "found",
    code: { url: "/kb/acme/150/" },
    entries: [{ title: "No access", renumbered: [{ code: "100" }] }],
  });
  expect(lookup.find("abc")).toMatchObject({ kind: "found", code: { url: now } });
  const index: unknown = JSON.parse(textAt("lookup/v1/index.json"));
  expect(JSON.stringify(index).match(/"code":"abc"/g)).toHaveLength(1);
  expect(JSON.stringify(index)).toContain('"code":"150"');
});

test("without redirects there are no files of them", async () => {
  const paths = [...formsOf(editionsOf(await soundContent(), "/"))].map(({ path }) => path);
  expect(paths.filter((path) => /redirects\b(?!\.json)|\.html$/.test(path))).toEqual([]);
});
