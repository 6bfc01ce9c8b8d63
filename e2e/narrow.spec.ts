import { expect, test } from "@playwright/test";
import { addresses } from "./support/sitemap.ts";

test.use({ viewport: { width: 320, height: 640 } });

for (const address of [...addresses, "/search/?q=20061", "/404.html"]) {
  test(`${address} scrolls in one direction only at 320 px`, async ({ page }) => {
    await page.goto(address);
    const { shown, needed } = await page.evaluate(() => ({
      shown: document.documentElement.clientWidth,
      needed: document.documentElement.scrollWidth,
    }));
    expect(shown).toBeLessThanOrEqual(320);
    expect(needed).toBeLessThanOrEqual(shown);
  });
}
