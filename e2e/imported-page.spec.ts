import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { preview } from "astro";
import { slug } from "../src/lookup/index.ts";
import { listen } from "./support/listen.ts";
import { SEEN } from "./support/planted-page.ts";

/** The site of other content, which the tests of built sites build; its base path is /kb/. */
const root = join(process.cwd(), ".cache", "other-content");
let site = "";
let stop = (): Promise<void> => Promise.resolve();

test.beforeAll(async () => {
  if (!existsSync(join(root, "dist"))) throw new Error("Run npm run check first: it builds it.");
  const server = await preview({ root, base: "/kb/", logLevel: "error", server: { port: 0 } });
  site = `http://localhost:${server.port}/kb/`;
  stop = () => server.stop();
});

test.afterAll(() => stop());

for (const [code, words] of Object.entries(SEEN))
  test(`what a vendor's page plants in ${code} is seen, and does not run`, async ({ page }) => {
    const heard = await listen(page);
    await page.goto(`${site}db/${slug(code)}/`);
    for (const text of words) await expect(page.locator("main")).toContainText(text);
    await page.getByRole("button", { name: "Write a ticket" }).click();
    await expect(page.getByRole("region", { name: "Preview" })).toBeVisible();
    expect(await page.evaluate(() => "planted" in window)).toBe(false);
    expect(heard).toEqual([]);
  });
