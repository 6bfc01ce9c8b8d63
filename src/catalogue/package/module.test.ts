import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test, vi } from "vitest";
import { slug } from "../../lookup/index.ts";
import { compareRows } from "../../model/index.ts";
import { compile, wrong } from "./fixtures/compile.ts";
import type { Line } from "./fixtures/compile.ts";
import { filesOf, inPackage } from "./fixtures/write.ts";

/** A busy machine compiles slowly. */
vi.setConfig({ testTimeout: 60_000 });

/** Codes that a careless generator would break at. */
const ODD = [
  "it's",
  'say "no"',
  "C:\\temp",
  "${code}",
  "`tick`",
  "*/ alert(1) /*",
  "// x",
  "</script>",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "0080",
  "1e5",
  "-1",
  "a/b",
  "W12",
  "w12",
  "line\u2028break\n",
  "\u65e5\u672c",
  "\ud800",
];

const retired = { on: "2026-01-31", reason: "The check is gone." };

const rows = [
  ...ODD.map((code) => ({ code, message: `Message of ${code}` })),
  { code: "GONE", message: "It was.", retired },
  { code: "HALF", id: "old", message: "It was once.", status: 400, retired },
  { code: "HALF", message: "It is.", status: 409 },
];

const files = await filesOf({
  "errors/acme/codes.ndjson": rows
    .toSorted(compareRows)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join(""),
});

test("each living code is in the module, as it is written, with its address", async () => {
  await inPackage(files, async (folder) => {
    const module: unknown = await import(pathToFileURL(join(folder, "acme.js")).href);
    if (!isModule(module)) throw new Error("It is no module of codes.");
    const { codes, errors, helpUrl, isCode } = module;
    expect(codes.toSorted()).toEqual([...ODD, "100", "200", "HALF"].toSorted());
    expect(Object.keys(errors).toSorted()).toEqual(codes.toSorted());
    for (const code of codes) {
      expect(helpUrl(code)).toBe(`https://errors.example/acme/${slug(code)}/`);
      expect(errors[code]).toMatchObject({ code, url: helpUrl(code) });
      expect(isCode(code)).toBe(true);
    }
    for (const none of ["GONE", "99999", "", "toString", 100, undefined, {}]) {
      expect(isCode(none)).toBe(false);
    }
    expect(errors["HALF"]).toEqual({
      code: "HALF",
      title: "It is.",
      message: "It is.",
      status: [409],
      url: "https://errors.example/acme/half/",
    });
    expect(Object.getPrototypeOf(errors)).toBe(Object.prototype);
  });
});

test("each living code compiles, and no other does", async () => {
  const lines: Line[] = [
    'import { codes, errors, helpUrl, isCode, type Code, type ErrorHelp } from "./acme.js";',
    "export const title: string = errors[codes[0]!].title;",
    "export const ask = (it: unknown): Code | undefined => (isCode(it) ? it : undefined);",
    'export const help: ErrorHelp = errors["100"];',
    ...ODD.map((code) => JSON.stringify(code).replace("\u2028", "\\u2028")).flatMap((code) => [
      `helpUrl(${code});`,
      `errors[${code}].url satisfies string;`,
      `errors[${code}].status satisfies readonly number[];`,
    ]),
    { wrong: 'helpUrl("99999");' },
    { wrong: 'helpUrl("GONE");' },
    { wrong: 'errors["GONE"];' },
    { wrong: 'helpUrl("toString");' },
    { wrong: 'helpUrl("a string" as string);' },
    { wrong: 'errors["100"].title = "";' },
  ];
  await inPackage(files, (folder) => expect(compile(folder, lines)).toEqual(wrong(lines)));
});

test("an address says below which path the site stands", async () => {
  const module = (await filesOf({}, "/kb/")).get("acme.js");
  expect(module).toContain('const root = "https://errors.example/kb/acme/";');
  expect(module).toContain('"url":"https://errors.example/kb/acme/100/"');
});

test("a product without a code has a module that compiles", async () => {
  const none = await filesOf({
    "products/empty.mdx":
      "---\nname: Empty\nsummary: s\nroles: [{ id: user, name: User, describe: d }]\n---\n",
  });
  const lines: Line[] = [
    'import { codes, helpUrl } from "./empty.js";',
    "codes.map(helpUrl);",
    { wrong: 'helpUrl("1");' },
  ];
  await inPackage(none, (folder) => expect(compile(folder, lines)).toEqual(wrong(lines)));
});

interface Module {
  codes: string[];
  errors: Record<string, object>;
  helpUrl: (code: string) => string;
  isCode: (code: unknown) => boolean;
}

function isModule(value: unknown): value is Module {
  return typeof value === "object" && value !== null && "codes" in value;
}
