import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { Requests } from "./support/requests.ts";
import { announced, searchBox } from "./support/search.ts";

for (const address of ["/", "/arena/20016/", "/arena/endpoints/login-authorizeuser/"]) {
  test(`the search of ${address} loads when its box gets focus, and not before`, async ({
    page,
  }) => {
    const requests = new Requests(page);
    await page.goto(address);
    await page.mouse.move(10, 10);
    await requests.settle();
    expect(requests.paths).toEqual([address, "/search/page.js"]);
    const loaded = page.waitForResponse((response) => response.url().endsWith("/search/box.js"));
    await searchBox(page).focus();
    expect((await loaded).ok()).toBe(true);
  });
}

/** Keeps the search from arriving until the answer is called. */
async function holdSearch(page: Page): Promise<() => void> {
  const held = Promise.withResolvers<undefined>();
  await page.route("**/search/box.js", async (route) => {
    await held.promise;
    await route.continue();
  });
  return () => {
    held.resolve(undefined);
  };
}

test("what is typed before the search has loaded is answered too", async ({ page }) => {
  const release = await holdSearch(page);
  await page.goto("/arena/503/");
  await searchBox(page).fill("20061");
  release();
  await expect(announced(page)).toContainText("No entry for 20061");
});

test("Enter on an exact code before the search has loaded goes straight to its page", async ({
  page,
}) => {
  const release = await holdSearch(page);
  await page.goto("/arena/503/");
  await searchBox(page).fill("20016");
  await searchBox(page).press("Enter", { noWaitAfter: true });
  release();
  await expect(page).toHaveURL((url) => url.pathname === "/arena/20016/");
});
