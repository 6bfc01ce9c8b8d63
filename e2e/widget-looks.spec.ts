import { expect } from "@playwright/test";
import { loadAxe, violations } from "./support/axe.ts";
import { element, test } from "./support/widget.ts";

const STYLE = "<style>:root{color-scheme:light dark;background:Canvas}</style>";

for (const mode of ["inline", "dialog"]) {
  test(`axe finds nothing in it (${mode}), and it fits 320 px`, async ({ openHost }) => {
    const { page } = await openHost(
      STYLE + element(`product="arena" code="20016" reader="user" mode="${mode}"`),
    );
    if (mode === "dialog") await page.getByRole("button", { name: /20016/ }).click();
    const summary = page.locator("error-help summary");
    await summary.first().click();
    await summary.filter({ hasText: "no access to the workspace" }).click();
    await expect(page.getByRole("button", { name: "Copy the request" })).toBeVisible();
    await loadAxe(page);
    for (const width of [320, 1280])
      for (const colorScheme of ["light", "dark"] as const)
        for (const forcedColors of ["none", "active"] as const) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme, forcedColors });
          const where = `${width} px, ${colorScheme}, forced colours ${forcedColors}`;
          expect.soft(await violations(page), where).toEqual([]);
          const needed = await page.evaluate(() => document.documentElement.scrollWidth);
          expect.soft(needed, where).toBeLessThanOrEqual(width);
        }
  });
}

test("font and colour are the host's, and the rest is what it sets", async ({ openHost }) => {
  const { page } = await openHost(
    `<style>main{font:17px/1.3 serif;color:rgb(1,2,3);--error-help-accent:rgb(9,8,7)}
    error-help::part(title){font-weight:400}</style>${element('product="arena" code="20016"')}`,
  );
  const part = (name: string) => page.locator(`error-help [part=${name}]`).first();
  await expect(part("summary")).toHaveCSS("color", "rgb(1, 2, 3)");
  await expect(part("summary")).toHaveCSS("font-family", "serif");
  await expect(part("summary")).toHaveCSS("font-size", "17px");
  await expect(part("page")).toHaveCSS("color", "rgb(9, 8, 7)");
  await expect(part("title")).toHaveCSS("font-weight", "400");
});
