import { expect, test } from "@playwright/test";
import { Requests } from "./support/requests.ts";
import { announced, found, ways } from "./support/search.ts";

for (const { where, ask } of ways) {
  test(`20061 ${where} has no entry, and 20016 is offered as a guess`, async ({ page }) => {
    await ask(page, "20061");
    await expect(announced(page)).toContainText("No entry for 20061");
    await expect(page.locator("#results")).toContainText("No entry for 20061");
    await expect(page.locator("#results")).toContainText(/guess/i);
    await expect(found(page).filter({ hasText: "20016" })).toHaveJSProperty(
      "pathname",
      "/arena/20016/",
    );
    await expect(found(page).filter({ hasText: "20061" })).toHaveCount(0);
  });

  test(`nothing fails, and the text is not searched, for 20061 ${where}`, async ({ page }) => {
    const requests = new Requests(page);
    await page.clock.install();
    await ask(page, "20061");
    await expect(announced(page)).toContainText("No entry for 20061");
    // Whatever waits for typing to rest has now had its time.
    await page.clock.runFor(60_000);
    await requests.settle();
    expect(requests.paths).toContain("/search/box.js");
    expect(requests.paths.filter((path) => path.includes("pagefind"))).toEqual([]);
    expect(requests.failed).toEqual([]);
  });
}

test("the text is not searched for a code that there is", async ({ page }) => {
  const requests = new Requests(page);
  await page.clock.install();
  for (const { ask } of ways) {
    await ask(page, "20016");
    await expect(found(page).first()).toContainText("20016");
    await page.clock.runFor(60_000);
    await requests.settle();
  }
  expect(requests.paths).toContain("/search/box.js");
  expect(requests.paths.filter((path) => path.includes("pagefind"))).toEqual([]);
});
