import { beforeAll, expect, test } from "vitest";
import { compile, wrong } from "../../src/catalogue/package/fixtures/compile.ts";
import type { Line } from "../../src/catalogue/package/fixtures/compile.ts";
import { packageName } from "../support/content.ts";
import { installPackage, nodes, run } from "../support/package.ts";

/** The package as an application has it: packed, and installed into an empty project. */
let app: string;

beforeAll(() => {
  ({ app } = installPackage("widget-types"));
}, 120_000);

const inBrowser = (lines: readonly Line[]): string[] => compile(app, lines, "bundler", "browser");

test("elements, their property and their events are known to a program of the browser", () => {
  const lines: Line[] = [
    `import { showErrorHelp } from "${packageName}/widget";`,
    `import "${packageName}/widget/search";`,
    'const help = document.createElement("error-help");',
    "help.error = new Response();",
    { wrong: "help.errors = 1;" },
    'help.addEventListener("error-help:shown", ({ detail }) => detail.entry satisfies string);',
    'document.addEventListener("error-help:failed", ({ detail }) => detail.reason satisfies string);',
    'help.addEventListener("error-help:cause-chosen", ({ detail }) => detail.cause satisfies string);',
    { wrong: 'help.addEventListener("error-help:missing", ({ detail }) => detail.entry);' },
    'document.querySelector("error-help-search")?.getAttribute("product");',
    'void showErrorHelp(new Error(), { product: "a", timeout: 1, texts: { close: "x" } });',
    { wrong: "void showErrorHelp(new Error(), { mode: 1 });" },
    'void showErrorHelp(1).then((it) => it.kind === "failed" && it.reason);',
    { wrong: "void showErrorHelp(1).then((it) => it.reason);" },
  ];
  expect(inBrowser(lines)).toEqual(wrong(lines));
});

test("a template of React knows the elements, what they take and their events", () => {
  const lines: Line[] = [
    `import "${packageName}/widget/react";`,
    'export const one = <error-help product="a" code="1" status={400} text-question="Which" />;',
    'export const two = <error-help error={new Error()} mode="dialog" className="x"><a href="/">Help</a></error-help>;',
    'export const three = <error-help {...{ "onerror-help:shown": (event) => void event.detail.entry }} />;',
    'export const four = <error-help-search product="a" lang="de" />;',
    { wrong: 'export const five = <error-help mode="window" />;' },
    { wrong: "export const six = <error-help product={1} />;" },
    { wrong: "export const seven = <error-helps />;" },
  ];
  expect(inBrowser(lines)).toEqual(wrong(lines));
});

test("a template of Vue knows the elements, what they take and their events", () => {
  const lines: Line[] = [
    `import "${packageName}/widget/vue";`,
    'import type { GlobalComponents } from "vue";',
    'type Props<Name extends keyof GlobalComponents> = InstanceType<GlobalComponents[Name]>["$props"];',
    'export const one: Props<"error-help"> = { product: "a", error: 1, class: "x" };',
    'export const two: Props<"error-help"> = { "onError-help:shown": ({ detail }) => void detail.entry };',
    'export const three: Props<"error-help-search"> = { product: "a", "text-label": "Code" };',
    { wrong: 'export const four: Props<"error-help"> = { mode: "window" };' },
    { wrong: 'export const five: Props<"error-help-search"> = { reader: 1 };' },
  ];
  expect(inBrowser(lines)).toEqual(wrong(lines));
});

test.each(nodes())("a server imports all of it with $version, and nothing happens", ({ path }) => {
  const names = ["widget", "widget/search", "widget/react", "widget/vue"];
  const program = names.map((name) => `await import("${packageName}/${name}");`).join("\n");
  expect(run(path, ["--input-type=module", "-e", `${program}console.log("fine")`], app)).toBe(
    "fine\n",
  );
});
