import { expect, test } from "@playwright/test";
import { found, ways } from "./support/search.ts";

for (const { where, ask } of ways) {
  test(`4011 ${where} asks for the release, with today's 4011 and 4081`, async ({ page }) => {
    await ask(page, "4011");
    await expect(page.locator("#results").getByRole("heading").first()).toContainText(/release/i);
    const now = found(page).filter({ hasText: "From Winter 2023" });
    await expect(now).toHaveJSProperty("pathname", "/arena/4011/");
    await expect(now).not.toHaveJSProperty("hash", "");
    await expect(now).toContainText("4011");
    const before = found(page).filter({ hasText: "Before Winter 2023" });
    await expect(before).toHaveJSProperty("pathname", "/arena/4081/");
    await expect(before).toContainText("4081");
  });
}
