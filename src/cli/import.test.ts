import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { SOUND } from "../model/fixtures/content.ts";
import { errdex, makeProject } from "./fixtures/run.ts";
import { progress } from "./terminal/progress.ts";

// Each call starts a process, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const ROWS = "errors/acme/codes.ndjson";
const HEAD = "| Code | Status | Message |\n|--|--|--|\n";

/** A project with the sound content, and a page beside it. */
async function project(page: string, files: Record<string, string> = {}): Promise<string> {
  const folder = await makeProject({ ...SOUND, [ROWS]: "", ...files });
  await writeFile(join(folder, "page.md"), page);
  return folder;
}

function run(folder: string, ...args: string[]) {
  return errdex(folder, ["import", "page.md", "--product", "acme", ...args]);
}

async function rows(folder: string): Promise<unknown[]> {
  const text = await readFile(join(folder, "content", ROWS), "utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}

/** Every file of the content with its text. */
async function all(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const entry of await readdir(join(folder, "content"), {
    recursive: true,
    withFileTypes: true,
  })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    texts.set(path, await readFile(path, "utf8"));
  }
  return texts;
}

test("rows are written in order, and importing again changes nothing", async () => {
  const folder = await project(
    `${HEAD}| 9010 | 500 | ten |\n| 999 | 404/410 | nine |\n| 9010 | 500 | ten |\n`,
  );
  const first = await run(folder);
  expect(first.code).toBe(0);
  expect(first.out).toContain("2 new, 0 changed, 0 as they are, 1 repeated in the sources.");
  expect(await rows(folder)).toEqual([
    { code: "999", message: "nine", status: [404, 410] },
    { code: "9010", message: "ten", status: 500 },
  ]);
  const before = await all(folder);
  const again = await run(folder);
  expect(again.out).toContain("Nothing to write.");
  expect(await all(folder)).toEqual(before);
  expect((await errdex(folder, ["check"])).code).toBe(0);
});

test("--dry-run writes nothing, and says what would change", async () => {
  const folder = await project(`${HEAD}| 9010 | 500 | ten |\n`);
  const before = await all(folder);
  const { out } = await run(folder, "--dry-run");
  expect(out).toContain("“Code” is the code, “Status” is the status, “Message” is the message");
  expect(out).toContain("+ 9010  500 “ten”");
  expect(await all(folder)).toEqual(before);
});

test("--dry-run --json gives a line for each time an entry stands in the source", async () => {
  const folder = await project(
    `${HEAD}| 9010 | 500 | ten |\n| 9010 | 500 | ten |\n| 9011 | | no |\n`,
  );
  const { out } = await run(folder, "--dry-run", "--json");
  const lines = out
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  expect(lines).toEqual([
    { code: "9010", status: 500, message: "ten", explanation: null, line: 3, file: "page.md" },
    { code: "9010", status: 500, message: "ten", explanation: null, line: 4, file: "page.md" },
    { code: "9011", status: null, message: "no", explanation: null, line: 5, file: "page.md" },
  ]);
});

test("a code with another status or message becomes several entries of it", async () => {
  const folder = await project(
    `${HEAD}| 9010 | 500 | ten |\n| 9010 | 404 | ten |\n| 9010 | 404 | Something else entirely |\n`,
  );
  await run(folder);
  expect(await rows(folder)).toEqual([
    { code: "9010", message: "ten", status: 500 },
    {
      code: "9010",
      id: "something-else-entirely",
      message: "Something else entirely",
      status: 404,
    },
    { code: "9010", id: "status-404", message: "ten", status: 404 },
  ]);
  expect((await errdex(folder, ["check"])).code).toBe(0);
});

test("a newer page updates what nobody edited, and leaves a person's words", async () => {
  const folder = await project(`${HEAD}| 9010 | 500 | ten |\n| 9011 | 500 | eleven |\n`);
  await run(folder);
  const path = join(folder, "content", ROWS);
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace('"eleven"', '"eleven, as I saw it"'));
  await writeFile(
    join(folder, "page.md"),
    `${HEAD}| 9010 | 501 | ten |\n| 9011 | 500 | eleven (11) |\n`,
  );
  const { out } = await run(folder);
  expect(out).toContain("0 new, 1 changed");
  expect(out).toContain("! 9011  500 “eleven, as I saw it”\n      now 500 “eleven (11)”");
  expect(await rows(folder)).toEqual([
    { code: "9010", message: "ten", status: 501 },
    { code: "9011", message: "eleven, as I saw it", status: 500 },
  ]);
});

test("an entry that a person wrote stays, letter by letter", async () => {
  const folder = await project(`${HEAD}| 100 | 400 | Quite another message |\n`);
  const before = await all(folder);
  await run(folder);
  const after = await all(folder);
  for (const [path, text] of before) if (path.endsWith(".mdx")) expect(after.get(path)).toBe(text);
});

test("with a fault nothing is written, and every fault is told with its place", async () => {
  const folder = await project(
    `${HEAD}| 9010 | 500 | ten |\n| | 500 | lost |\n| | 500 | lost too |\n`,
  );
  const before = await all(folder);
  const { code, err } = await run(folder);
  expect(code).toBe(1);
  expect(err).toMatch(/^page\.md:4:\d+ {2}This row has no code\.\n {4}.*\npage\.md:5:\d+ {2}/);
  expect(await all(folder)).toEqual(before);
  const partial = await run(folder, "--partial");
  expect(partial.code).toBe(1);
  expect(await rows(folder)).toEqual([{ code: "9010", message: "ten", status: 500 }]);
});

test("what a source said is kept without its words", async () => {
  const folder = await project(
    "| Code | Message | Cause | Solution |\n|--|--|--|--|\n| 9010 | Secret words | Wordy cause | Wordy remedy |\n",
  );
  await run(folder);
  const text = await readFile(join(folder, "content/sources/acme/page.ndjson"), "utf8");
  expect(text).toContain('"code":"9010"');
  expect(text).not.toMatch(/secret|wordy/i);
  expect(text).toMatch(/"length":11/);
});

test("what can't be done as asked is said in a sentence", async () => {
  const folder = await project(HEAD);
  const missing = await errdex(folder, ["import", "none.md", "--product", "acme"]);
  expect([missing.code, missing.err]).toEqual([2, "There is no file none.md.\n"]);
  const unknown = await errdex(folder, ["import", "page.md", "--product", "none"]);
  expect([unknown.code, unknown.err]).toEqual([
    2,
    "There is no product none. Add content/products/none.mdx first.\n",
  ]);
  const map = await run(folder, "--map", "cod=1");
  expect([map.code, map.err.slice(0, 32)]).toEqual([2, "--map cod=1 is not FIELD=COLUMN."]);
});

test("a bar is drawn on a terminal alone", () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  progress({ write }, 3)(1);
  expect(written).toEqual([]);
  const bar = progress({ isTTY: true, write }, 3);
  bar(1);
  bar(3);
  expect(written[0]).toContain("1 of 3");
  expect(written.at(-1)).toBe("\r\u001B[K");
});

test("--entries writes drafts, and updates those that nobody edited", async () => {
  const page = (word: string) => `| Code | Message | Explanation |
|--|--|--|
| 9010 | ten | It is ${word}. Wait for ten. |
| 9011 | eleven | It is ${word}. Wait for eleven. |
`;
  const folder = await project(page("late"));
  const first = await run(folder, "--entries");
  expect(first.code).toBe(0);
  const ten = join(folder, "content/errors/acme/9010.mdx");
  const eleven = join(folder, "content/errors/acme/9011.mdx");
  expect(await readFile(ten, "utf8")).toContain("draft: true");
  expect(await rows(folder)).toEqual([]);
  expect((await errdex(folder, ["check"])).code).toBe(0);
  const again = await run(folder, "--entries");
  expect(again.out).toContain("Nothing to write.");
  // Formatting is no edit; other words are.
  await writeFile(ten, (await readFile(ten, "utf8")).replace('"ten"', "ten"));
  const edited = (await readFile(eleven, "utf8")).replace("Wait for eleven", "Wait for noon");
  await writeFile(eleven, edited);
  await writeFile(join(folder, "page.md"), page("early"));
  await run(folder, "--entries");
  expect(await readFile(ten, "utf8")).toContain("It is early.");
  expect(await readFile(eleven, "utf8")).toBe(edited);
});
