import { expect, test } from "@playwright/test";
import { announced, found, searchBox } from "./support/search.ts";

for (const { address, code } of [
  { address: "/arena/20061/", code: "20061" },
  { address: "/arena/99999", code: "99999" },
  { address: "/arena/20061.md", code: "20061" },
]) {
  test(`${address} is not found, reads ${code} out of it and answers`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(searchBox(page)).toHaveValue(code);
    await expect(announced(page)).toContainText(`No entry for ${code}`);
  });
}

test("/arena/20061/ offers 20016, which leads to its page", async ({ page }) => {
  await page.goto("/arena/20061/");
  await found(page).filter({ hasText: "20016" }).click();
  await expect(page).toHaveURL((url) => url.pathname === "/arena/20016/");
});

test("a code that there is, below a wrong address, is found", async ({ page }) => {
  const response = await page.goto("/errors/20016");
  expect(response?.status()).toBe(404);
  await expect(found(page).first()).toHaveJSProperty("pathname", "/arena/20016/");
});
