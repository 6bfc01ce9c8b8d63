import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { editionsOf, formsOf } from "../src/catalogue/index.ts";
import { written } from "./support/content.ts";

/** A code that nobody published, led to one that is there. */
const OLD = { product: "arena", code: "1", slug: "1", to: "20016" };

/**
 * Serves the page at an old address of our own content as a host does that knows files and no
 * more, and all else from the built site.
 */
async function serveFiles(site: string): Promise<{ address: string; close: () => void }> {
  const content = await written();
  const { code, to } = OLD;
  content.redirects.push({
    kind: "redirects",
    file: "redirects/arena.yaml",
    product: OLD.product,
    matter: [{ code, to, why: "Both are said of one thing.", on: "2026-11-24" }],
  });
  const files = new Map(
    [...formsOf(editionsOf(content, "/"))].map((form) => [form.path, form.text]),
  );
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").slice(1).replace(/\/$/, "/index.html");
    const text = path.endsWith(".html") ? files.get(path) : undefined;
    if (text) {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(text());
      return;
    }
    fetch(site + (request.url ?? "/")).then(
      async (answer) => {
        response.setHeader("Content-Type", answer.headers.get("Content-Type") ?? "text/plain");
        response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
      },
      () => response.writeHead(502).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  const isBound = (value: typeof bound): value is AddressInfo => typeof value === "object";
  const port = isBound(bound) && bound ? bound.port : 0;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

test("on a host of files alone an old address leads to the new one, without a script", async ({
  browser,
  baseURL,
}) => {
  const { address, close } = await serveFiles(baseURL ?? "");
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${address}/arena/1/`);
    await page.waitForURL(`${address}/arena/20016/#from-1`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("20016");
    // Who goes back is not led on again.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    await page.goto(`${address}/embed/arena/1/`);
    await page.waitForURL(`${address}/embed/arena/20016/`);
    await context.close();
  }
  close();
});
