import { expect, test, vi } from "vitest";
import { describeFaults, readContent } from "../../model/index.ts";
import type { Fault } from "../../model/index.ts";
import { SOUND, edit, soundContent } from "../../model/fixtures/content.ts";
import { errdex, makeProject } from "../fixtures/run.ts";
import { plain } from "../terminal/style.ts";
import { annotations } from "./annotations.ts";
import { asText } from "./text.ts";

// Each call starts a process, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const ENTRY = "errors/acme/100.mdx";
const BROKEN = {
  ...SOUND,
  ...edit(ENTRY, "    role: admin", "    role: admim"),
  "errors/acme/codes.ndjson": '{"code":"300"}\n{"code":400}\n',
};

test("every fault that a build would tell is told, with exit code 1", async () => {
  const folder = await makeProject(BROKEN);
  const { faults } = await readContent(`${folder}/content`);
  expect(faults.length).toBeGreaterThan(1);
  const { code, out } = await errdex(folder, ["check"]);
  expect(code).toBe(1);
  for (const { file, line, column, what, mend } of faults) {
    expect(describeFaults(faults)).toContain(what);
    expect(out).toContain(`fault: ${what}\n`);
    expect(out).toContain(`content/${file}:${line}:${column}\n`);
    expect(out).toContain(`mend: ${mend}\n`);
  }
  expect(out).toContain(`${faults.length} faults in the content.`);
});

test("sound content has exit code 0 and is counted", async () => {
  const { code, out, err } = await errdex(await makeProject(SOUND), ["check"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(
    /^No faults\. 1 product, \d+ codes, \d+ entries, \d+ of them with a remedy\.\n$/,
  );
});

test("for programs the faults are JSON, with paths from the project's folder", async () => {
  const folder = await makeProject(BROKEN);
  const { code, out } = await errdex(folder, ["check", "--format", "json"]);
  expect(code).toBe(1);
  const { faults } = await readContent(`${folder}/content`);
  const expected = faults.map((fault) => ({ ...fault, file: `content/${fault.file}` }));
  const told: unknown = JSON.parse(out);
  expect(told).toEqual({ faults: expect.arrayContaining(expected) as unknown });
});

test("colours come where they are asked for, and are left out elsewhere", async () => {
  const folder = await makeProject(BROKEN);
  const [piped, forced, refused] = await Promise.all([
    errdex(folder, ["check"]),
    errdex(folder, ["check"], { env: { FORCE_COLOR: "1" } }),
    errdex(folder, ["check"], { env: { FORCE_COLOR: "0", NO_COLOR: "1" } }),
  ]);
  expect(piped.out).not.toContain("\u001B");
  expect(forced.out).toContain("\u001B[");
  expect(refused.out).toBe(piped.out);
});

test("what can't be done is said in a sentence, with exit code 2", async () => {
  const folder = await makeProject({});
  const without = await errdex(folder, ["check"]);
  expect(without.code).toBe(2);
  expect(without.err).toMatch(/content\/.*\n$/);
  expect(without.err).not.toMatch(/^\s+at /m);
  const wrong = await errdex(await makeProject(SOUND), ["check", "--format", "xml"]);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain("xml");
  expect(wrong.err).toContain("github");
});

const fault: Fault = { file: "a.mdx", line: 2, column: 4, what: "It is wrong.", mend: "Mend it." };

/** The line with the caret, and the one above it, without the margin. */
async function shown(line: string, column: number, columns = 80): Promise<[string, string]> {
  const content = await soundContent();
  const text = asText([{ ...fault, column }], content, () => line, plain, columns);
  const [source = "", caret = ""] = text.split("\n").slice(2, 4);
  return [source.replace(/^2 │ /, ""), caret.replace(/^ {2}│ /, "")];
}

test("the caret stands under the column", async () => {
  const [source, caret] = await shown("ab cd", 4);
  expect(source[caret.indexOf("^")]).toBe("c");
});

test("wide signs and tabs before the column are counted as wide as they are shown", async () => {
  const [, wide] = await shown("コード: x", 6);
  expect(wide).toBe(`${" ".repeat(8)}^`);
  const [source, caret] = await shown("\tab", 3);
  expect(source[caret.indexOf("^")]).toBe("b");
});

test("of a line that is too long the part with the fault is shown", async () => {
  const [source, caret] = await shown(`${"x".repeat(200)}HERE${"y".repeat(200)}`, 201, 60);
  expect(source.length).toBeLessThanOrEqual(60);
  expect(source.slice(caret.indexOf("^"))).toMatch(/^HERE/);
});

test("a line can't steer the terminal", async () => {
  const [source] = await shown("ab \u001B[2J\u202Ecd", 1);
  expect(source).not.toContain("\u001B");
  expect(source).not.toContain("\u202E");
  expect(source).toContain("␛[2J");
});

test("a line that says nothing of the fault is left out", async () => {
  const content = await soundContent();
  for (const line of ["---", "  ", undefined]) {
    expect(asText([fault], content, () => line, plain, 80)).not.toContain("^");
  }
});

test("GitHub reads each annotation back as it was", async () => {
  const what = "50%: “a,b” is wrong,\nreally.";
  const mend = "Write 100%: a, b.\r\nOr c::d.";
  const content = await soundContent();
  const [line = "", verdict] = annotations(
    [{ ...fault, what, mend }],
    content,
    process.cwd(),
  ).split("\n");
  // As its runner does: properties end at a comma, the whole at the next two colons.
  const [, properties = "", message = ""] = /^::error (.*?)::(.*)$/.exec(line) ?? [];
  const read = (text: string): string =>
    text
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  const given = properties.split(",").map((pair) => pair.split("="));
  expect(Object.fromEntries(given.map(([key, value = ""]) => [key, read(value)]))).toEqual({
    file: "content/a.mdx",
    line: "2",
    col: "4",
    title: what,
  });
  expect(read(message)).toBe(mend);
  expect(verdict).toBe("1 fault in the content.");
});

test("a project in a folder of its repository is annotated from the repository's root", async () => {
  const content = await soundContent();
  expect(annotations([fault], content, `${process.cwd()}/..`)).toMatch(
    /^::error file=[^/]+\/content\/a\.mdx,/,
  );
});
