import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test, vi } from "vitest";
import { edit } from "../../model/fixtures/content.ts";
import { compile, wrong } from "./fixtures/compile.ts";
import type { Line } from "./fixtures/compile.ts";
import { filesOf, inPackage } from "./fixtures/write.ts";
import { lookupTypes } from "./lookup.ts";

/** A busy machine compiles slowly. */
vi.setConfig({ testTimeout: 60_000 });

test("the package has an entry for the lookup, the widget and each product, and needs no other", async () => {
  const files = await filesOf(
    edit("site.yaml", "lang: en\n", 'lang: en\npackage: "@acme/errors"\n'),
  );
  const manifest: unknown = JSON.parse(files.get("package.json") ?? "");
  expect(manifest).toMatchObject({
    name: "@acme/errors",
    version: "1.2.3",
    license: "MIT",
    homepage: "https://errors.example/",
    type: "module",
    sideEffects: ["./widget.js"],
    customElements: "custom-elements.json",
    exports: {
      "./lookup": { types: "./lookup.d.ts", default: "./lookup.js" },
      "./widget": { types: "./widget.d.ts", default: "./widget.js" },
      "./acme": { types: "./acme.d.ts", default: "./acme.js" },
      "./package.json": "./package.json",
    },
  });
  expect(manifest).not.toHaveProperty("dependencies");
  expect([...files.keys()].toSorted()).toEqual([
    "README.md",
    "acme.d.ts",
    "acme.js",
    "custom-elements.json",
    "internal/engine.js",
    "internal/more.js",
    "internal/slug.js",
    "lookup.d.ts",
    "lookup.js",
    "package.json",
    "widget.d.ts",
    "widget.js",
  ]);
});

test("the read-me has an example with a code that has a remedy", async () => {
  const readme = (await filesOf()).get("README.md") ?? "";
  expect(readme).toContain('import { errors, helpUrl, isCode } from "errdex/acme";');
  expect(readme).toContain('helpUrl("100");');
});

test.each(["Errdex", "a b", "", "@acme", ".hidden", "x".repeat(215)])(
  "“%s” is no name of a package",
  async (name) => {
    const changes = edit("site.yaml", "lang: en\n", `lang: en\npackage: ${JSON.stringify(name)}\n`);
    await expect(filesOf(changes)).rejects.toThrow();
  },
);

test("the lookup knows the package's codes, and no other package does", async () => {
  const lines: Line[] = [
    'import { openLookup } from "./lookup.js";',
    'export const code: "100" | "200" | "300" | "400" = openLookup("/").acme;',
    "export const other: { x: string } = openLookup<{ x: string }>('/');",
    { wrong: "export type Global = ErrdexCodes;" },
  ];
  await inPackage(await filesOf(), (folder) =>
    expect(compile(folder, lines)).toEqual(wrong(lines)),
  );
});

test("the lookup knows the letters of each product, and takes other options", async () => {
  const files = await filesOf(
    edit("products/acme.mdx", "name: Acme\n", "name: Acme\nletters: lower\n"),
  );
  await inPackage(files, async (folder) => {
    const module: unknown = await import(pathToFileURL(join(folder, "lookup.js")).href);
    if (!isLookup(module)) throw new Error("It is no lookup.");
    expect(module.openLookup("/", { fetch: "f" })).toEqual({
      base: "/",
      options: { letters: { acme: "lower" }, fetch: "f" },
    });
  });
});

test.each(["", "declare global {\n  interface A {}\n}\n".repeat(2)])(
  "types with globals %j are refused",
  (types) => {
    expect(() => lookupTypes(types, [])).toThrow("one global");
  },
);

interface Lookup {
  openLookup: (base: string, options: object) => unknown;
}

function isLookup(value: unknown): value is Lookup {
  return typeof value === "object" && value !== null && "openLookup" in value;
}
