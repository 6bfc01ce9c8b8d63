import { expect, test } from "@playwright/test";
import { loadAxe, violations } from "./support/axe.ts";
import { log, paste, transcript } from "./support/paste.ts";

const texts = { transcript, log: `${log(60)}\n{"errors":[{"code":4999}]}` };

for (const address of ["/arena/503/", "/search/"]) {
  for (const [name, text] of Object.entries(texts)) {
    test(`a ${name} on ${address} fits and has no fault that axe finds`, async ({ page }) => {
      await page.goto(address);
      await paste(page, text);
      await expect(page.getByRole("button", { name: "Copy link" })).toBeVisible();
      await loadAxe(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
        }
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(needed, `fits ${width} px`).toBeLessThanOrEqual(width);
      }
    });
  }
}

test("what was recognised can be told in forced colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/search/");
  await paste(page, transcript);
  const mark = page.locator("#results mark").first();
  await expect(mark).toBeVisible();
  const isMarked = await mark.evaluate((element) => {
    const own = getComputedStyle(element);
    const around = getComputedStyle(element.closest("li") ?? element);
    return own.textDecorationLine === "underline" || own.backgroundColor !== around.backgroundColor;
  });
  expect(isMarked).toBe(true);
});
