import { createServer } from "node:http";
import { writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { editionsOf, formsOf } from "../../catalogue/index.ts";
import { SOUND, mdx, soundContent } from "../../model/fixtures/content.ts";
import { errdex, makeProject } from "../fixtures/run.ts";

// Each call starts a process, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Another meaning of 100, at another endpoint and with another status. */
const FILES = {
  ...SOUND,
  "errors/acme/100~export.mdx": mdx(
    'code: "100"\ntitle: Nothing to export\nstatus: 404\nendpoints: [export]\nsummary: The item is gone.',
  ),
  "errors/acme/100.de.mdx": mdx("title: Kein Zugang\nsummary: Acme lässt niemanden ein."),
};

/** Everything that a reader has to be told of the first meaning. */
const TOLD = [
  "No access",
  "Access denied.",
  "HTTP 403",
  "POST /login",
  "The user has no account.",
  "Acme administrator",
  "after it is mended",
  "Open Acme › Accounts.",
  "100 does not come back.",
  "after 1 minute",
  "Wait a minute.",
  "Acme manual",
  "https://errors.example/acme/100/",
];

const flat = (text: string): string => text.replace(/\s+/g, " ");

test("a code is explained with its causes, who can mend each, the steps, the check and the retry", async () => {
  const { code, out } = await errdex(await makeProject(SOUND), ["explain", "100"]);
  expect(code).toBe(0);
  for (const told of TOLD) expect(flat(out)).toContain(told);
  expect(out).not.toContain("\u001B");
});

test("lines are no wider than 80 columns where no terminal says otherwise", async () => {
  const { out } = await errdex(await makeProject(SOUND), ["explain", "100"]);
  const wide = out.split("\n").filter((line) => line.length > 80 && !line.includes("://"));
  expect(wide).toEqual([]);
});

test("of several meanings all are explained, or those that the status or the endpoint chooses", async () => {
  const folder = await makeProject(FILES);
  const both = await errdex(folder, ["explain", "100"]);
  expect(both.out).toContain("No access");
  expect(both.out).toContain("Nothing to export");
  for (const args of [
    ["--status", "404"],
    ["--endpoint", "GET /export/7"],
  ]) {
    const one = await errdex(folder, ["explain", "100", ...args]);
    expect(one.code).toBe(0);
    expect(one.out).toContain("Nothing to export");
    expect(one.out).not.toContain("No access");
  }
  const typed = await errdex(folder, ["explain", "403/100"]);
  expect(typed.out).toContain("No access");
  expect(typed.out).not.toContain("Nothing to export");
});

test("a response is read from a pipe and from a file, with the reason why it is that entry", async () => {
  const folder = await makeProject(FILES);
  const body = '{"status":404,"errors":[{"code":"100"}]}';
  const file = join(folder, "response.json");
  await writeFile(file, body);
  const answers = await Promise.all([
    errdex(folder, ["explain"], { input: body }),
    errdex(folder, ["explain", "-"], { input: body }),
    errdex(folder, ["explain", file]),
  ]);
  for (const { code, out } of answers) {
    expect(code).toBe(0);
    expect(out).toContain("Nothing to export");
    expect(out).not.toContain("No access");
    expect(out).toContain("errors[0].code");
  }
});

test("a code that nobody has is said aloud, with guesses called so, and exit code 1", async () => {
  const folder = await makeProject(SOUND);
  const typed = await errdex(folder, ["explain", "101"]);
  expect(typed.code).toBe(1);
  expect(typed.out).toMatch(/^No entry for 101\n/);
  expect(typed.out.indexOf("Guesses")).toBeLessThan(typed.out.indexOf("100: No access"));
  const read = await errdex(folder, ["explain"], { input: '{"errors":[{"code":"101"}]}' });
  expect([read.code, read.out]).toEqual([1, typed.out]);
  const nothing = await errdex(folder, ["explain", "nothing of this is known here"]);
  expect(nothing.code).toBe(1);
});

test("one unknown code among others makes the exit code 1, and the others are explained", async () => {
  const { code, out } = await errdex(await makeProject(SOUND), ["explain", "100", "999"]);
  expect(code).toBe(1);
  expect(out).toContain("No access");
  expect(out).toContain("No entry for 999");
});

test("programs get the published document, as it is at its address", async () => {
  const { out } = await errdex(await makeProject(FILES), [
    "explain",
    "100",
    "--status",
    "403",
    "--json",
  ]);
  const [edition] = editionsOf(await soundContent(FILES), "/");
  const document = edition.catalogues[0]?.codes.find(({ code }) => code === "100");
  expect(JSON.parse(out)).toEqual({
    found: [{ entries: ["main"], document: JSON.parse(JSON.stringify(document)) as unknown }],
    unknown: [],
  });
});

test("Markdown is written, and the language that is asked for", async () => {
  const folder = await makeProject(FILES);
  const markdown = await errdex(folder, ["explain", "100", "--status", "403", "--markdown"]);
  expect(markdown.out).toMatch(/^# Acme 100: No access\n/);
  const german = await errdex(folder, ["explain", "100", "--lang", "de"]);
  expect(german.out).toContain("Acme lässt niemanden ein.");
  const other = await errdex(folder, ["explain", "100", "--lang", "fr"]);
  expect([other.code, other.out]).toEqual([2, ""]);
  expect(other.err).toContain("en, de");
});

test("faults in the content are mentioned, and what is sound is explained", async () => {
  const folder = await makeProject({ ...SOUND, "errors/acme/200.mdx": "no frontmatter" });
  const { code, out, err } = await errdex(folder, ["explain", "100"]);
  expect(code).toBe(0);
  expect(out).toContain("No access");
  expect(err).toContain("errdex check");
});

/** Serves the files of a built site. */
async function serve(): Promise<string> {
  const forms = new Map<string, () => string>();
  for (const { path, text } of formsOf(editionsOf(await soundContent(FILES), "/kb/"))) {
    forms.set(`/kb/${path}`, text);
  }
  const server = createServer((request, response) => {
    const text = forms.get(request.url ?? "");
    response.writeHead(text ? 200 : 404).end(text?.());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const isPort = (value: typeof address): value is AddressInfo => typeof value === "object";
  return `http://127.0.0.1:${isPort(address) && address ? address.port : 0}/kb/`;
}

test("a site explains the same, from anywhere", async () => {
  const site = await serve();
  const [here, elsewhere] = [await makeProject(FILES), await makeProject({})];
  const local = await errdex(here, ["explain", "100"]);
  const remote = await errdex(elsewhere, ["explain", "100", "--site", site]);
  const page = (text: string): string => text.replace(/https?:\/\/\S+\/acme\//g, "/acme/");
  expect(remote.code, remote.err).toBe(0);
  expect(page(remote.out)).toBe(page(local.out));
  expect(remote.out).toContain(`${site}acme/100/`);
  const read = await errdex(elsewhere, ["explain", "--site", site, "--lang", "de"], {
    input: '{"status":403,"errors":[{"code":"100"}]}',
  });
  expect(read.out).toContain("Acme lässt niemanden ein.");
  const missing = await errdex(elsewhere, ["explain", "101", "--site", site.slice(0, -1)]);
  expect(missing.code).toBe(1);
  expect(missing.out).toContain("No entry for 101");
});

test("a site that does not answer, or is none, is said to be so with exit code 2", async () => {
  const site = await serve();
  const folder = await makeProject({});
  for (const address of ["http://127.0.0.1:9/", `${site}nowhere/`, "ftp://x", "errors.example"]) {
    const { code, out, err } = await errdex(folder, ["explain", "100", "--site", address]);
    expect([code, out], err).toEqual([2, ""]);
    expect(err).toContain(address);
    expect(err).not.toMatch(/^\s+at /m);
  }
});

test("without anything to explain it says what to give", async () => {
  const { code, err } = await errdex(await makeProject(SOUND), ["explain"]);
  expect(code).toBe(2);
  expect(err).toContain("empty");
});
