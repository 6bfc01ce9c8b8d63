import fc from "fast-check";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { entriesOf, readContent, readText, readYaml } from "../../model/index.ts";
import { SOUND, edit } from "../../model/fixtures/content.ts";
import { errdex, makeProject } from "../fixtures/run.ts";
import { retireText } from "./edit.ts";
import { toYaml } from "./yaml.ts";

// Each call starts a process, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const ENTRY = "errors/acme/100.mdx";
const ROWS = "errors/acme/codes.ndjson";
const GONE = ["--reason", "Acme never says so now.", "--on", "2026-03-01"];

const textIn = (folder: string, file: string): Promise<string> =>
  readFile(join(folder, "content", file), "utf8");

/** What the content says of a code. */
async function matterOf(folder: string, code: string) {
  const { content, faults } = await readContent(join(folder, "content"));
  expect(faults).toEqual([]);
  return entriesOf(content)
    .filter(({ matter }) => matter.code === code)
    .map(({ kind, file, id, matter }) => ({ kind, file, id, ...matter }));
}

test("an entry gets the day, the reason and what to see, and keeps every line that was written", async () => {
  const written = edit(ENTRY, "title: No access", "title: No access # said by support");
  const folder = await makeProject({ ...SOUND, ...written });
  const { code, out } = await errdex(folder, ["retire", "100", ...GONE, "--see", "200"]);
  expect(code, out).toBe(0);
  expect(out).toContain(`content/${ENTRY}`);
  const [entry] = await matterOf(folder, "100");
  expect(entry?.retired).toEqual({
    on: "2026-03-01",
    reason: "Acme never says so now.",
    see: ["200"],
  });
  const before = (written[ENTRY] ?? "").split("\n");
  const after = (await textIn(folder, ENTRY)).split("\n");
  const added = after.filter((line) => !before.includes(line));
  expect(after.filter((line) => before.includes(line))).toEqual(before);
  expect(added).toHaveLength(4);
});

test("the line ends of a file stay as they are", () => {
  const text = SOUND[ENTRY].replaceAll("\n", "\r\n");
  const retired = retireText(text, { on: "2026-03-01", reason: "Gone.", see: [] });
  expect(retired.replaceAll("\r\n", "")).not.toContain("\n");
  expect(readText(ENTRY, retired).faults).toEqual([]);
});

test("a row becomes a file that says all that it said, and goes", async () => {
  const folder = await makeProject(SOUND);
  const { code, out } = await errdex(folder, ["retire", "400", ...GONE]);
  expect(code, out).toBe(0);
  expect(await textIn(folder, ROWS)).toBe('{"code":"300","message":"Something else."}\n');
  expect(await matterOf(folder, "400")).toMatchObject([
    {
      kind: "entry",
      file: "errors/acme/400.mdx",
      title: "Old number",
      eras: [{ before: "spring" }],
      renumbered: ["100"],
      retired: { on: "2026-03-01", reason: "Acme never says so now.", see: [] },
    },
  ]);
});

test("of several meanings all are retired, or the one that is named", async () => {
  const files = {
    ...SOUND,
    [ROWS]: `{"code":"100","id":"other","status":500}\n{"code":"100","id":"third","status":501}\n${SOUND[ROWS]}`,
  };
  const one = await makeProject(files);
  await errdex(one, ["retire", "100", ...GONE, "--entry", "other"]);
  const retired = (await matterOf(one, "100")).map((entry) => [entry.id, !!entry.retired]);
  expect(Object.fromEntries(retired)).toEqual({ main: false, other: true, third: false });
  const all = await makeProject(files);
  await errdex(all, ["retire", "100", ...GONE]);
  const entries = await matterOf(all, "100");
  expect(entries.map(({ file, retired }) => [file, !!retired]).toSorted()).toEqual([
    ["errors/acme/100.mdx", true],
    ["errors/acme/100~other.mdx", true],
    ["errors/acme/100~third.mdx", true],
  ]);
});

test("a published code of which nothing is left gets a page again", async () => {
  const folder = await makeProject({ ...SOUND, "published.txt": "acme/150 150\n" });
  expect((await errdex(folder, ["check"])).code).toBe(1);
  expect((await errdex(folder, ["retire", "150", ...GONE])).code).toBe(0);
  expect((await errdex(folder, ["check"])).code).toBe(0);
  expect(await matterOf(folder, "150")).toMatchObject([{ retired: { on: "2026-03-01" } }]);
});

test("what is retired already stays as it is", async () => {
  const folder = await makeProject(SOUND);
  await errdex(folder, ["retire", "100", ...GONE]);
  const before = await textIn(folder, ENTRY);
  const { code, out } = await errdex(folder, ["retire", "100", "--reason", "Another."]);
  expect(code).toBe(0);
  expect(out).toContain("retired already");
  expect(await textIn(folder, ENTRY)).toBe(before);
});

test.each([
  ["without a reason", ["100"], "--reason"],
  ["without a code", ["--reason", "Gone."], "errdex retire CODE"],
  ["a code that is not there", ["101", ...GONE], "“100”"],
  ["a code to see that is not there", ["100", ...GONE, "--see", "201"], "“200”"],
  ["itself to see", ["100", ...GONE, "--see", "100"], "itself"],
  ["a day that no calendar has", ["100", "--reason", "r", "--on", "2026-02-30"], "2026-02-30"],
  ["an entry that is not there", ["100", ...GONE, "--entry", "mian"], "“main”"],
  ["a product that is not there", ["100", ...GONE, "--product", "zeta"], "zeta"],
])("%s is told, and nothing is changed", async (_name, args, told) => {
  const folder = await makeProject(SOUND);
  const { code, err } = await errdex(folder, ["retire", ...args]);
  expect(code).toBe(2);
  expect(err).toContain(told);
  expect(await textIn(folder, ENTRY)).toBe(SOUND[ENTRY]);
});

test("any text comes back from the YAML as it was", () => {
  const text = fc.string({ minLength: 1, unit: "binary" }).filter((one) => one.isWellFormed());
  const value = fc.record({
    code: text,
    status: fc.array(fc.integer()),
    list: fc.array(fc.record({ title: text, url: text }), { minLength: 1 }),
    deep: fc.record({ reason: text, see: fc.array(text) }),
  });
  fc.assert(
    fc.property(value, (data) => {
      const yaml = toYaml(data).trim().replace(/^ {2}/gm, "");
      expect(readYaml(yaml).data).toEqual(data);
    }),
  );
});
