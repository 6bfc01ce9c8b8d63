import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SOUND, inFolder } from "../model/fixtures/content.ts";
import { readContent, readText } from "../model/index.ts";
import type { Reading } from "../model/index.ts";
import { ReadingCache } from "./reading-cache.ts";

const FILE = "errors/acme/200.mdx";
const TEXT = SOUND[FILE];

let folder = "";
let path = "";
let reader = "";
let lock = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cache-"));
  path = join(folder, "deep", "readings.json");
  reader = join(folder, "reader");
  lock = join(folder, "lock.json");
  await mkdir(join(reader, "schemas"), { recursive: true });
  await writeFile(join(reader, "read.ts"), "one");
  await writeFile(join(reader, "schemas", "entry.ts"), "one");
  await writeFile(lock, "one");
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** One build that reads a text: its reading, and whether it was read anew. */
async function build(
  file = FILE,
  text: string = TEXT,
): Promise<{ reading: Reading; read: boolean }> {
  const cache = await ReadingCache.open(path, [reader, lock]);
  let read = false;
  const reading = cache.recall(file, text, () => {
    read = true;
    return readText(file, text);
  });
  await cache.save();
  return { reading, read };
}

test("a text is read once, and the reading kept is the reading", async () => {
  const first = await build();
  const second = await build();
  expect([first.read, second.read]).toEqual([true, false]);
  expect(first.reading).toEqual(readText(FILE, TEXT));
  expect(second.reading).toEqual(first.reading);
});

test("a text is read once within a build", async () => {
  const cache = await ReadingCache.open(path, [reader, lock]);
  let count = 0;
  const read = (): Reading => {
    count++;
    return readText(FILE, TEXT);
  };
  expect(cache.recall(FILE, TEXT, read)).toBe(cache.recall(FILE, TEXT, read));
  expect(count).toBe(1);
});

test("a changed text is read again, and the one before is forgotten", async () => {
  await build();
  expect((await build(FILE, `${TEXT}\nMore.\n`)).read).toBe(true);
  expect((await build(FILE, `${TEXT}\nMore.\n`)).read).toBe(false);
  expect((await build()).read).toBe(true);
});

test("the same text in another file is another reading", async () => {
  await build();
  const { read, reading } = await build("errors/acme/201.mdx");
  expect(read).toBe(true);
  expect(reading.reading?.file).toBe("errors/acme/201.mdx");
});

test("a file and a text are never taken for another file and text", async () => {
  await build("a", "b");
  expect((await build("a\0", "b")).read).toBe(true);
  expect((await build("ab", "")).read).toBe(true);
});

test("faults are kept as readings are", async () => {
  const first = await build(FILE, "no frontmatter");
  const second = await build(FILE, "no frontmatter");
  expect(second).toEqual({ reading: first.reading, read: false });
  expect(second.reading.faults).toHaveLength(1);
});

test.each([
  ["a changed file", () => writeFile(join(reader, "read.ts"), "two")],
  ["a changed file deeper down", () => writeFile(join(reader, "schemas", "entry.ts"), "two")],
  ["a new file", () => writeFile(join(reader, "more.ts"), "")],
  ["another version of a parser", () => writeFile(lock, "two")],
  ["a file that is gone", () => rm(join(reader, "schemas", "entry.ts"))],
])("%s of the reader has all read again", async (_name, change) => {
  await build();
  await change();
  expect((await build()).read).toBe(true);
  expect((await build()).read).toBe(false);
});

test("what is no source of the reader changes nothing", async () => {
  await build();
  await writeFile(join(reader, "notes.md"), "x");
  expect((await build()).read).toBe(false);
});

test.each([
  ["nothing", ""],
  ["half a file", '{"reader":"x","readings":{"a":'],
  ["no object", "5"],
  ["null", "null"],
  ["other keys", '{"a":1}'],
  ["readings of nobody", '{"readings":{}}'],
  ["bytes", "\u0000\uFFFD"],
])("a cache that holds %s is ignored, and mended", async (_name, text) => {
  await build();
  await writeFile(path, text);
  expect((await build()).read).toBe(true);
  expect((await build()).read).toBe(false);
});

test.each(["null", "5", '"text"'])("a cache whose readings are %s is ignored", async (readings) => {
  await build();
  const saved = await readFile(path, "utf8");
  await writeFile(path, saved.replace(/"readings":.*/, `"readings":${readings}}`));
  expect((await build()).read).toBe(true);
});

test("a project without a lock file has its readings kept too", async () => {
  await rm(lock);
  await build();
  expect((await build()).read).toBe(false);
});

test("a cache whose folder is gone is made anew", async () => {
  await build();
  await rm(join(folder, "deep"), { recursive: true });
  expect((await build()).read).toBe(true);
  expect(await readdir(join(folder, "deep"))).toEqual(["readings.json"]);
});

test("saving twice forgets nothing", async () => {
  const cache = await ReadingCache.open(path, [reader, lock]);
  const read = (): Reading => readText(FILE, TEXT);
  cache.recall(FILE, TEXT, read);
  await cache.save();
  cache.recall(FILE, TEXT, read);
  await cache.save();
  expect((await build()).read).toBe(false);
});

test("a build that read nothing new writes nothing", async () => {
  await build();
  const cache = await ReadingCache.open(path, [reader, lock]);
  cache.recall(FILE, TEXT, () => readText(FILE, TEXT));
  await rm(path);
  await cache.save();
  expect(await readdir(join(folder, "deep"))).toEqual([]);
});

test("a folder that is read from the cache is as when it was read", async () => {
  await inFolder({ ...SOUND, "errors/acme/300.mdx": "broken" }, async (content) => {
    const library = async () => {
      const cache = await ReadingCache.open(path, [reader, lock]);
      const result = await readContent(content, cache.recall);
      await cache.save();
      return result;
    };
    const fresh = await library();
    expect(await library()).toEqual(fresh);
    expect(fresh).toEqual(await readContent(content));
    expect(fresh.faults).toHaveLength(1);
  });
});
