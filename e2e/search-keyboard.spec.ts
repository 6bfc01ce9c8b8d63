import { expect, test } from "@playwright/test";
import { announced, found, searchBox } from "./support/search.ts";

for (const address of ["/", "/arena/503/", "/search/"]) {
  test(`a slash focuses the box on ${address}, and is not typed into it`, async ({ page }) => {
    await page.goto(address);
    await expect(searchBox(page)).not.toBeFocused();
    await page.keyboard.press("/");
    await expect(searchBox(page)).toBeFocused();
    await expect(searchBox(page)).toHaveValue("");
    await page.keyboard.type("400/20016");
    await expect(searchBox(page)).toHaveValue("400/20016");
  });
}

test("arrows move through what was found and back, and Escape returns to the box", async ({
  page,
}) => {
  await page.goto("/arena/503/");
  await searchBox(page).fill("400");
  await expect(found(page).nth(1)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(found(page).nth(0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(found(page).nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(found(page).nth(0)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(searchBox(page)).toBeFocused();
});

test("Enter opens what the arrows chose", async ({ page }) => {
  await page.goto("/");
  await searchBox(page).fill("20061");
  await expect(found(page).filter({ hasText: "20016" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  const address = await found(page)
    .first()
    .evaluate((link: HTMLAnchorElement) => link.pathname);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL((url) => url.pathname === address);
});

for (const address of ["/", "/arena/503/", "/search/"]) {
  test(`Enter on an exact code goes from ${address} straight to its page`, async ({ page }) => {
    await page.goto(address);
    await searchBox(page).fill("20016");
    await expect(found(page).first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL((url) => url.pathname === "/arena/20016/");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("20016");
  });
}

test("Enter on a code without entry stays where that is said", async ({ page }) => {
  await page.goto("/search/");
  await searchBox(page).fill("20061");
  await page.keyboard.press("Enter");
  await expect(announced(page)).toContainText("No entry for 20061");
  await expect(page).toHaveURL((url) => url.pathname === "/search/");
});

test("Enter on a sentence leads to an address that can be sent on", async ({ page }) => {
  await page.goto("/arena/503/");
  await searchBox(page).fill("password expired");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(
    (url) => url.pathname === "/search/" && url.searchParams.get("q") === "password expired",
  );
  await expect(searchBox(page)).toHaveValue("password expired");
  await expect(found(page).filter({ hasText: "4081" }).first()).toBeVisible();
});

test("a pasted response never gets into an address", async ({ page }) => {
  const secret = "arena_session_id=4f1c".repeat(10);
  await page.goto("/search/");
  await searchBox(page).fill(secret);
  await page.keyboard.press("Enter");
  await expect(announced(page)).not.toBeEmpty();
  expect(page.url()).not.toContain("4f1c");
});
