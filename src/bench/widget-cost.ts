import { createServer } from "node:http";
import { chromium } from "@playwright/test";
import type { Browser } from "@playwright/test";
import { preview } from "astro";
import { browserArguments, findBrowser } from "../tasks/find-browser.ts";

/**
 * `npm run bench:widget`, after `npm run build`: milliseconds from the insertion of a script until
 * the text of a code stands in a page of another origin, for the widget and for scripts that do no
 * more than `fetch` and `textContent`, in turn, each time with an empty cache.
 *
 * `npm run bench:widget -- --product=… --code=… --times=40`
 */
const { product, code, times } = readOptions();

const site = await preview({ root: process.cwd(), logLevel: "error", server: { port: 4600 } });
const base = `http://localhost:${site.port}`;
const address = `${base}/api/v1/${product}/${code}.json`;
const bare = `const response = await fetch(${JSON.stringify(address)});
const { entries } = await response.json();
document.querySelector("main").textContent = JSON.stringify(entries);
dispatchEvent(new Event("bare"));`;
const host = createServer((request, response) => {
  const isScript = request.url === "/bare.js";
  response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.end(isScript ? bare : "<!doctype html><title>Host</title><main></main>");
});
await new Promise<void>((resolve) => host.listen(0, "localhost", resolve));
const port = portOf(host.address());
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: browserArguments(),
  ...(executablePath && { executablePath }),
});

const ways = {
  widget: { src: `${base}/widget/v1.js`, event: "error-help:shown" },
  "script with fetch": { src: `http://localhost:${port}/bare.js`, event: "bare" },
  "fetch alone": { text: bare, event: "bare" },
};
const measured = new Map(Object.keys(ways).map((name) => [name, new Array<number>()]));
// The first of each is left out: the browser itself was cold then.
for (let i = 0; i <= times; i++)
  for (const [name, way] of Object.entries(ways)) {
    const took = await measure(browser, way);
    if (i > 0) measured.get(name)?.push(took);
  }
await browser.close();
await site.stop();
host.close();

const median = (name: string): number => {
  const sorted = (measured.get(name) ?? []).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};
const widget = median("widget");
for (const name of Object.keys(ways)) {
  const ratio = (widget / median(name)).toFixed(2);
  console.log(`${name}: ${median(name).toFixed(1)} ms, widget is ${ratio} of it`);
}

/** One page with an empty cache: milliseconds from the insertion until the event. */
async function measure(
  browser: Browser,
  way: { src?: string; text?: string; event: string },
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://localhost:${port}/`);
  const took = await page.evaluate(
    async ({ src, text, event, product, code }) => {
      const element = document.createElement("error-help");
      element.setAttribute("product", product);
      element.setAttribute("code", code);
      document.querySelector("main")?.append(element);
      const script = document.createElement("script");
      script.type = "module";
      if (src) script.src = src;
      if (text) script.textContent = text;
      const shown = new Promise((resolve) => {
        addEventListener(event, resolve);
      });
      const start = performance.now();
      document.head.append(script);
      await shown;
      return performance.now() - start;
    },
    { ...way, product, code },
  );
  await context.close();
  return took;
}

function readOptions(): { product: string; code: string; times: number } {
  const given = new Map(
    process.argv.slice(2).map((option): [string, string] => {
      const [name = "", value = ""] = option.replace(/^--/, "").split("=");
      return [name, value];
    }),
  );
  const product = given.get("product");
  const code = given.get("code");
  if (!product || !code) {
    console.error("Say which code: --product=… --code=…");
    process.exit(1);
  }
  return { product, code, times: Number(given.get("times") ?? 40) };
}

function portOf(address: ReturnType<ReturnType<typeof createServer>["address"]>): number {
  if (typeof address === "object" && address) return address.port;
  throw new Error("The server has no port.");
}
