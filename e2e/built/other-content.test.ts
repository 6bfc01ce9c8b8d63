import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { slug } from "../../src/lookup/index.ts";
import { PLANTED_PAGE, SEEN } from "../support/planted-page.ts";
import { filesBelow } from "../support/project.ts";
import { makeProject } from "../../src/tasks/make-project.ts";

/** Another team's content in place of ours: odd codes, two products, three languages, a base path. */
const project = join(process.cwd(), ".cache", "other-content");

const run = (args: readonly string[]) =>
  spawnSync(process.execPath, args, {
    cwd: project,
    encoding: "utf8",
    // Not all of it: Vitest sets BASE_URL and others, which a build would read.
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ASTRO_TELEMETRY_DISABLED: "1" },
  });

beforeAll(async () => {
  await makeProject(project);
  cpSync("e2e/support/other-content", join(project, "content"), { recursive: true });
  const many = Array.from({ length: 210 }, (_, index) => `{"code":"${1000 + index}"}\n`);
  writeFileSync(join(project, "content/errors/gadget/codes-many.ndjson"), many.join(""));
  writeFileSync(join(project, "public/_redirects"), "/kb/old/ /kb/ 302\n");
  writeFileSync(join(project, "planted.md"), PLANTED_PAGE);
  const command = ["import", "planted.md", "--product", "db", "--entries"];
  const imported = run([join(process.cwd(), "src/cli/errdex.ts"), ...command]);
  expect(imported.status, imported.stderr).toBe(0);
  const script =
    "import('astro').then(({ build }) => build({ root: '.', cacheDir: './cache', logLevel: 'error' }))";
  const { status, stderr } = run(["-e", script]);
  expect(status, stderr).toBe(0);
}, 120_000);

const read = (path: string): string => readFileSync(join(project, "dist", path), "utf8");

test.each([
  ["db", "-32601", "upper"],
  ["db", "00000", "upper"],
  ["db", "0x80070005", "upper"],
  ["db", "a/b", "upper"],
  ["db", "ORA-00001", "upper"],
  ["db", "W.1.2", "upper"],
  ["db", "W12", "upper"],
  ["db", "w12", "upper"],
  ["gadget", "00000", "lower"],
  ["gadget", "battery_empty", "lower"],
] as const)("%s %s has its page, Markdown and JSON in each language", (product, code, letters) => {
  const name = slug(code, letters);
  for (const root of ["", "de/", "pt-br/"]) {
    expect(read(`${root}${product}/${name}/index.html`)).toContain("<h1");
    expect(read(`${root}${product}/${name}.md`)).toContain("# ");
    const json: unknown = JSON.parse(read(`${root}api/v1/${product}/${name}.json`));
    expect(json).toMatchObject({
      product,
      code,
      slug: name,
      url: `/kb/${root}${product}/${name}/`,
    });
  }
});

test("a code has the same number in two products, each with its own page", () => {
  expect(read("db/00000/index.html")).toContain("successful_completion");
  expect(read("gadget/00000/index.html")).toContain("fine");
});

test("a translated entry reads in its language, and keeps what is not translated", () => {
  const page = read("de/db/ora-00001/index.html");
  expect(page).toContain('<html lang="de">');
  expect(page).toContain("Zeile schon da");
  expect(page).toContain("Unique Constraint ({0}.{1}) verletzt");
  expect(page).toContain("Löschen Sie die zweite Zeile.");
  expect(page).toContain("One row is left.");
  expect(page).toContain("Welche ist Ihre?");
  expect(read("db/ora-00001/index.html")).toContain("Row already there");
});

test("a page names itself in each language, to search engines and to readers", () => {
  const addresses = {
    en: "/kb/db/ora-00001/",
    de: "/kb/de/db/ora-00001/",
    "pt-BR": "/kb/pt-br/db/ora-00001/",
  };
  for (const own of Object.values(addresses)) {
    const page = read(`${own.slice("/kb/".length)}index.html`);
    for (const [lang, address] of Object.entries(addresses)) {
      expect(page).toContain(
        `<link rel="alternate" hreflang="${lang}" href="https://help.example${address}">`,
      );
      const current = address === own ? ' aria-current="true"' : "";
      expect(page).toContain(`<a href="${address}" lang="${lang}" hreflang="${lang}"${current}>`);
    }
    expect(page).toContain(
      '<link rel="alternate" hreflang="x-default" href="https://help.example/kb/db/ora-00001/">',
    );
  }
});

test("a product with very many codes shows those with a remedy, and pages of all", () => {
  for (const root of ["", "de/"]) {
    const page = read(`${root}gadget/index.html`);
    expect(page).toContain(`href="/kb/${root}gadget/battery_empty/"`);
    expect(page).not.toContain(`href="/kb/${root}gadget/1000/"`);
    expect(page).toContain(`<a href="/kb/${root}gadget/codes/1/"> 00000 – 1198 </a>`);
    expect(page).toContain(`<a href="/kb/${root}gadget/codes/2/"> 1199 – battery_empty </a>`);
  }
  const second = read("gadget/codes/2/index.html");
  expect(second).not.toContain('href="/kb/gadget/1198/"');
  expect(second).toContain('href="/kb/gadget/1199/"');
  expect(second).toContain('href="/kb/gadget/battery_empty/"');
  expect(existsSync(join(project, "dist/gadget/codes/3/index.html"))).toBe(false);
  expect(existsSync(join(project, "dist/db/codes"))).toBe(false);
});

test("a page that is there in one language only names no other", () => {
  for (const path of ["about/index.html", "404.html"]) {
    expect(read(path)).not.toContain("hreflang");
  }
});

test("every language has the same pages, so that none names one that is not there", () => {
  const pages = filesBelow(".cache/other-content/dist").filter((file) =>
    /^(db|gadget)\//.test(file),
  );
  const html = pages.filter((file) => file.endsWith(".html"));
  expect(html.length).toBeGreaterThan(10);
  for (const root of ["de/", "pt-br/"]) {
    expect(html.filter((file) => !existsSync(join(project, "dist", root + file)))).toEqual([]);
  }
});

test("a message is shown in each of its languages, the reader's first, and named as such", () => {
  const [english, german] = [
    '<blockquote lang="en">unique constraint ({0}.{1}) violated</blockquote>',
    '<blockquote lang="de">Unique Constraint ({0}.{1}) verletzt</blockquote>',
  ];
  const page = read("db/ora-00001/index.html");
  expect(page.indexOf(english)).toBeGreaterThan(0);
  expect(page.indexOf(german)).toBeGreaterThan(page.indexOf(english));
  const translated = read("de/db/ora-00001/index.html");
  expect(translated.indexOf(german)).toBeGreaterThan(0);
  expect(translated.indexOf(english)).toBeGreaterThan(translated.indexOf(german));
  expect(read("de/db/ora-00001.md")).toContain("Englisch");
});

test("a message that looks like markup is text", () => {
  const page = read(`db/${slug("a/b")}/index.html`);
  expect(page).toContain("&lt;img src=x onerror=alert(1)&gt; {0} &lt;/script&gt;");
  const withoutAttributes = page.replace(/"[^"]*"/g, "");
  expect(withoutAttributes).not.toContain("<img");
});

test.each(Object.keys(SEEN))("%s of an imported page has its page, and it is a draft", (code) => {
  const page = read(`db/${slug(code)}/index.html`);
  expect(page).toContain("<strong>Draft.</strong>");
  expect(page).not.toMatch(/<script[^>]*>window|<img|onclick|onerror|href="javascript/);
});

test("a retired code keeps its page, says why and where to go, and is no known code", () => {
  const page = read(`db/${slug("W12")}/index.html`);
  expect(page).toContain("The check is gone.");
  expect(page).toContain(`/kb/db/${slug("W.1.2")}/`);
  expect(page).not.toContain("data-pagefind-body");
  const markdown = read(`db/${slug("W12")}.md`);
  expect(markdown).toContain("No longer returned since 2026-01-31.");
  expect(markdown).toContain("The check is gone.");
  expect(JSON.parse(read(`api/v1/db/${slug("W12")}.json`))).toMatchObject({
    entries: [{ retired: { reason: "The check is gone.", see: [{ code: "W.1.2" }] } }],
  });
  const line = read("llms.txt")
    .split("\n")
    .find((one) => one.startsWith("- [W12]"));
  expect(line).toContain("(no longer returned)");
  const types = readFileSync(join(project, ".astro/integrations/errdex/codes.d.ts"), "utf8");
  expect(types).toContain('"W.1.2"');
  expect(types).not.toContain('"W12"');
});

test("a draft says so on its page and in its Markdown, in each language, and in its JSON", () => {
  for (const [root, said] of [
    ["", "Draft."],
    ["de/", "Entwurf."],
  ] as const) {
    expect(read(`${root}gadget/battery_empty/index.html`)).toContain(`<strong>${said}</strong>`);
    expect(read(`${root}gadget/battery_empty.md`)).toContain(`**${said}**`);
  }
  expect(read("gadget/battery_empty.md")).toContain("Nobody has checked it yet.");
  expect(JSON.parse(read("api/v1/gadget/battery_empty.json"))).toMatchObject({
    entries: [{ draft: true }],
  });
  expect(read("db/ora-00001/index.html")).not.toContain("Draft.");
});

test("an old address leads on, in each form, and the page says on arrival why", () => {
  expect(read("db/ora-1/index.html")).toContain("0; url=/kb/db/ora-00001/#from-ora-1");
  expect(read("embed/db/ora-1/index.html")).toContain("0; url=/kb/embed/db/ora-00001/");
  expect(read("de/db/ora-1/index.html")).toContain("0; url=/kb/de/db/ora-00001/#from-ora-1");
  const page = read("db/ora-00001/index.html");
  expect(page).toMatch(/<p[^>]* id="from-ora-1"[^>]*>[^<]*The database always writes the zeros\./);
  expect(read(`db/${slug("W.1.2")}/index.html`)).toContain('id="from-w-12"');
  expect(JSON.parse(read("api/v1/db/ora-1.json"))).toMatchObject({
    moved: { to: { code: "ORA-00001" } },
  });
  expect(read("db/ora-1.md")).toContain("/kb/db/ora-00001/");
  expect(read("_redirects")).toContain("/kb/db/ora-1/ /kb/db/ora-00001/#from-ora-1 301\n");
  expect(read("nginx-redirects.map")).toContain(
    '"/kb/db/ora-1/" "/kb/db/ora-00001/#from-ora-1";\n',
  );
});

test("redirects of the host that stand in public/ come first and stay", () => {
  expect(read("_redirects")).toMatch(/^\/kb\/old\/ \/kb\/ 302\n\/kb\/db\//);
});

test("every address stands below the base path, those in long pages too", () => {
  for (const path of ["index.html", "about/index.html", "db/ora-00001/index.html"]) {
    const addresses = [...read(path).matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(
      ([, url]) => url,
    );
    expect(addresses.length).toBeGreaterThan(4);
    expect(addresses.filter((url) => !url?.startsWith("/kb/"))).toEqual([]);
  }
});

test("nothing of our own catalogue is left", () => {
  expect(existsSync(join(project, "dist", "arena"))).toBe(false);
});

test("the package has its own name, and a module for each product below the base path", () => {
  expect(read("package/package.json")).toContain('"name": "@fixture/errors"');
  expect(read("package/db.js")).toContain('const root = "https://help.example/kb/db/";');
  expect(read("package/gadget.js")).toContain('slug(code, "lower")');
  expect(read("package/lookup.d.ts")).toContain('"gadget": import("./gadget.js").Code;');
});
