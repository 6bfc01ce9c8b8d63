import { expect, test } from "@playwright/test";
import { loadAxe, violations } from "./support/axe.ts";
import { announced } from "./support/search.ts";
import { addresses } from "./support/sitemap.ts";

/** Pages that change once they are there: searched for by what they then say. */
const answered = ["/search/?q=20061", "/arena/20061/"];

for (const address of [...addresses, ...answered]) {
  test(`${address} has no fault that axe finds, light and dark, narrow and wide`, async ({
    page,
  }) => {
    await page.goto(address);
    if (answered.includes(address)) await expect(announced(page)).toContainText("No entry for");
    await loadAxe(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const found = await violations(page);
        expect.soft(found, `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}
