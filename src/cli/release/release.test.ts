import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { readContent } from "../../model/index.ts";
import { SOUND } from "../../model/fixtures/content.ts";
import { errdex, makeProject } from "../fixtures/run.ts";
import { nextVersion } from "./pin-widget.ts";

// Each call starts a process, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const listIn = (folder: string): Promise<string> =>
  readFile(join(folder, "content/published.txt"), "utf8");

const linesIn = async (folder: string): Promise<string[]> =>
  (await listIn(folder)).split("\n").filter((line) => line !== "" && !line.startsWith("#"));

test("a release keeps every product and code, and says what it added", async () => {
  const folder = await makeProject(SOUND);
  const { code, out } = await errdex(folder, ["release"]);
  expect(code).toBe(0);
  const lines = ["acme", "acme/100 100", "acme/200 200", "acme/300 300", "acme/400 400"];
  expect(await linesIn(folder)).toEqual(lines);
  for (const line of lines) expect(out).toContain(`+ ${line}\n`);
});

test("a second release changes nothing and says so", async () => {
  const folder = await makeProject(SOUND);
  await errdex(folder, ["release"]);
  const before = await listIn(folder);
  const { code, out } = await errdex(folder, ["release"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^Nothing to add/);
  expect(await listIn(folder)).toBe(before);
});

test("a new code is added, and what was published before stays", async () => {
  const folder = await makeProject(SOUND);
  await errdex(folder, ["release"]);
  await writeFile(join(folder, "content/errors/acme/codes-more.ndjson"), '{"code":"250"}\n');
  const { out } = await errdex(folder, ["release"]);
  expect(out).toContain("+ acme/250 250\n");
  expect(out).not.toContain("acme/300");
  expect(await linesIn(folder)).toEqual([
    "acme",
    "acme/100 100",
    "acme/200 200",
    "acme/250 250",
    "acme/300 300",
    "acme/400 400",
  ]);
});

test("a dry run writes nothing, and its exit code says whether there is something to add", async () => {
  const folder = await makeProject(SOUND);
  const before = await errdex(folder, ["release", "--dry-run"]);
  expect(before.code).toBe(1);
  expect(before.out).toContain("+ acme/100 100\n");
  await expect(listIn(folder)).rejects.toThrow();
  await errdex(folder, ["release"]);
  expect((await errdex(folder, ["release", "--dry-run"])).code).toBe(0);
});

test("nothing is released while there are faults", async () => {
  const folder = await makeProject({ ...SOUND, "published.txt": "acme/150 150\n" });
  const { code, err } = await errdex(folder, ["release"]);
  expect(code).toBe(1);
  expect(err).toContain("errdex check");
  expect(await listIn(folder)).toBe("acme/150 150\n");
});

test("once released, a code may not go", async () => {
  const folder = await makeProject(SOUND);
  await errdex(folder, ["release"]);
  await writeFile(join(folder, "content/errors/acme/codes.ndjson"), '{"code":"300"}\n');
  const { faults } = await readContent(`${folder}/content`);
  expect(faults.map(({ file, what }) => [file, what])).toEqual([
    ["published.txt", expect.stringContaining("“400”")],
  ]);
});

test("a widget that has changed is kept under the next number, and one that has not is not", () => {
  const pin = {
    version: "1.2.9",
    integrity: { "widget/v1.2.9.js": "a", "widget/v1.2.9/more.js": "b" },
  };
  const older = {
    version: "1.2.8",
    integrity: { "widget/v1.2.8.js": "c", "widget/v1.2.8/more.js": "d" },
  };
  expect(nextVersion(["a", "b"], [])).toBe("1.0.0");
  expect(nextVersion(["b", "a"], [pin, older])).toBeUndefined();
  expect(nextVersion(["c", "d"], [pin, older])).toBe("1.2.10");
  expect(nextVersion(["a", "b", "e"], [pin])).toBe("1.2.10");
});
