import { expect, test } from "@playwright/test";
import { facts } from "./support/facts.ts";
import { weigh } from "./support/project.ts";
import { Requests } from "./support/requests.ts";
import { announced, found, searchBox } from "./support/search.ts";

/** Bytes after brotli; a KB has 1,000 of them. */
const KB = 1000;

for (const code of [...facts.map((fact) => fact.code), "4001", "4011"]) {
  test(`the page of ${code} is read with 2 requests and 9 KB at most`, async ({ page }) => {
    const requests = new Requests(page);
    await page.goto(`/arena/${code}/`);
    await requests.settle();
    expect(requests.paths).toContain(`/arena/${code}/`);
    expect(requests.paths.length).toBeLessThanOrEqual(2);
    expect(await requests.weight()).toBeLessThanOrEqual(9 * KB);
  });

  test(`the page of ${code} runs 1 KB of script at most before an interaction`, async ({
    page,
  }) => {
    const requests = new Requests(page);
    await page.goto(`/arena/${code}/`);
    const inside = await page.locator("script").allTextContents();
    await requests.settle();
    requests.restart();
    await page.reload();
    await requests.settle();
    const scripts = requests.paths.filter((path) => path.endsWith(".js"));
    const loaded = await Promise.all(
      scripts.map(async (path) => weigh(await (await page.request.get(path)).body())),
    );
    const weight = loaded.reduce((sum, bytes) => sum + bytes, 0) + weigh(inside.join(""));
    expect(weight).toBeLessThanOrEqual(1 * KB);
  });
}

for (const { input, says } of [
  { input: "20016", says: /1 result/ },
  { input: "20061", says: /No entry for 20061/ },
  { input: "4011", says: /2 results/ },
]) {
  test(`a search for ${input} costs 8 KB at most from the first key on`, async ({ page }) => {
    const requests = new Requests(page);
    await page.goto("/arena/503/");
    await requests.settle();
    requests.restart();
    await page.keyboard.press("/");
    await page.keyboard.type(input);
    await expect(announced(page)).toHaveText(says);
    await expect(found(page).first()).toBeVisible();
    await requests.settle();
    expect(requests.paths).toContain("/search/box.js");
    expect(requests.failed).toEqual([]);
    expect(await requests.weight()).toBeLessThanOrEqual(8 * KB);
    await expect(searchBox(page)).toBeFocused();
  });
}
