import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { rolldown } from "rolldown";
import { beforeAll, describe, expect, test } from "vitest";
import { compile, wrong } from "../../src/catalogue/package/fixtures/compile.ts";
import type { Line } from "../../src/catalogue/package/fixtures/compile.ts";
import { packageName, products, siteAddress } from "../support/content.ts";
import { installPackage, nodes, run } from "../support/package.ts";
import { dist, weigh } from "../support/project.ts";
import { readCatalogue } from "../support/published.ts";

/** The package as an application has it: packed, and installed into an empty project. */
let app: string;
let tarball: string;

beforeAll(() => {
  ({ app, tarball } = installPackage());
}, 120_000);

test("publint finds nothing to mend", async () => {
  const { messages } = await publint({ pkgDir: `${dist}package`, strict: true });
  expect(messages).toEqual([]);
});

test("the types are right, however an application finds them", async () => {
  const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
  expect(result.types).toEqual({ kind: "included" });
  const problems = "problems" in result ? result.problems : [];
  // CommonJS gets the same module: Node requires it from 20.19 on, and TypeScript knows.
  expect(problems.filter(({ kind }) => kind !== "CJSResolvesToESM")).toEqual([]);
});

test("nothing is installed with it", () => {
  expect(run("npm", ["ls", "--all", "--parseable"], app).trim().split("\n")).toHaveLength(2);
});

describe.each(products)("of %s", (product) => {
  const { codes } = readCatalogue(product);
  const living = codes.filter(({ entries }) => entries.some(({ retired }) => !retired));
  const gone = codes.filter((code) => !living.includes(code));
  const call = ({ code }: { code: string }): string => `helpUrl(${JSON.stringify(code)});`;

  test.each(["bundler", "node16", "nodenext"] as const)(
    "every code that is returned compiles by %s, and no other",
    (resolution) => {
      const lines: Line[] = [
        `import { errors, helpUrl } from "${packageName}/${product}";`,
        `import { createLookup, openLookup } from "${packageName}/lookup";`,
        ...living.map(call),
        ...living.map(({ code }) => `errors[${JSON.stringify(code)}].url satisfies string;`),
        ...living.map(
          ({ code }) =>
            `openLookup("/").url("${product}", ${JSON.stringify(code)}) satisfies string;`,
        ),
        ...gone.map((code): Line => ({ wrong: call(code) })),
        { wrong: 'helpUrl("99999");' },
        { wrong: 'errors["99999"];' },
        { wrong: `openLookup("/").url("${product}", "99999");` },
        'createLookup<Record<string, string>>([]).url("any", "99999");',
        { wrong: "export type Global = ErrdexCodes;" },
      ];
      expect(compile(app, lines, resolution)).toEqual(wrong(lines));
    },
  );

  test.each(nodes())("a program runs with $version", ({ path }) => {
    const program = `
      import { codes, errors, helpUrl, isCode } from "${packageName}/${product}";
      console.log(JSON.stringify(codes.map((code) => [code, helpUrl(code), errors[code].url])));
      if (isCode("99999")) throw new Error("99999 is no code.");`;
    const printed: unknown = JSON.parse(run(path, ["--input-type=module", "-e", program], app));
    const address = ({ url }: { url: string }): string => siteAddress + url;
    expect(printed).toEqual(living.map((code) => [code.code, address(code), address(code)]));
  });

  test("an application that builds links bundles no more than that, and nothing of Node", async () => {
    const text = await bundle(
      `import { helpUrl } from "${packageName}/${product}"; console.log(helpUrl("1"));`,
    );
    expect(text).not.toContain("node:");
    expect(text).not.toContain(living[0]?.entries[0]?.title);
    expect(weigh(text)).toBeLessThan(600);
  });
});

test("a lookup over the deployed site asks for the index once, then for one file a code", async () => {
  const text = await bundle(`export { openLookup } from "${packageName}/lookup";`);
  expect(text).not.toMatch(/node:|require\(|process\./);
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  if (!isLookup(module)) throw new Error("It is no lookup.");
  const asked: string[] = [];
  const lookup = module.openLookup("https://kb.example", {
    fetch: (url) => {
      const path = new URL(url).pathname.slice(1);
      asked.push(path);
      const json = (): Promise<unknown> =>
        Promise.resolve(JSON.parse(readFileSync(dist + path, "utf8")));
      return Promise.resolve({ ok: true, status: 200, json });
    },
  });
  const [product = ""] = products;
  const [first, second] = readCatalogue(product).codes;
  for (const document of [first, second, first]) {
    expect(await lookup.find(document?.code ?? "", { product })).toMatchObject({
      kind: "found",
      code: { code: document?.code, url: `https://kb.example${document?.url}` },
    });
  }
  expect(asked).toEqual([
    "lookup/v1/index.json",
    ...[first, second].map((document) => `api/v1/${product}/${document?.slug}.json`),
  ]);
});

test("the examples of the read-me compile", () => {
  const readme = readFileSync(`${dist}package/README.md`, "utf8");
  const examples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, example = ""]) => example);
  expect(examples.length).toBeGreaterThan(0);
  const lines = examples.join("").replace("console.log", "void").trim().split("\n");
  expect(compile(app, lines)).toEqual([]);
});

/** A program of the application as a browser gets it. */
async function bundle(program: string): Promise<string> {
  const entry = join(app, "entry.js");
  await using build = await rolldown({
    input: entry,
    cwd: app,
    platform: "browser",
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? program : null),
      },
    ],
  });
  const { output } = await build.generate({ format: "es", minify: true });
  return output[0].code;
}

interface Lookup {
  openLookup: (
    base: string,
    options: {
      fetch: (url: string) => Promise<{ ok: boolean; status: number; json(): Promise<unknown> }>;
    },
  ) => { find: (input: string, context: { product: string }) => Promise<unknown> };
}

function isLookup(value: unknown): value is Lookup {
  return typeof value === "object" && value !== null && "openLookup" in value;
}
