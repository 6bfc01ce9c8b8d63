import { expect, test } from "@playwright/test";
import { announced, found, ways } from "./support/search.ts";

for (const { where, ask } of ways) {
  test(`“password expired” ${where} finds 4081`, async ({ page }) => {
    await ask(page, "password expired");
    const hit = found(page).filter({ hasText: "4081" }).first();
    await expect(hit).toHaveJSProperty("pathname", "/arena/4081/");
    await expect(announced(page)).toHaveText(/\d+ results?/);
  });

  test(`a text that nobody wrote finds nothing ${where}, and that is said`, async ({ page }) => {
    await ask(page, "zygomorphic quokka");
    await expect(announced(page)).toContainText(/nothing found/i);
    await expect(found(page)).toHaveCount(0);
  });
}
