import { expect, test } from "@playwright/test";

for (const { path, title } of [
  { path: "POST /login/authorizeuser", title: "Account locked for five minutes" },
  { path: "POST /login", title: "The WebToken's employee is locked" },
]) {
  test(`4083 lets the reader choose ${path}, and goes to its entry`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 300 });
    await page.goto("/arena/4083/");
    const ends = new RegExp(`${path.replaceAll("/", "\\/")}\\s*$`);
    const choice = page.getByRole("main").getByRole("link", { name: ends }).first();
    await choice.click();
    await expect(page).toHaveURL(/#./);
    const entry = page.locator(new URL(page.url()).hash);
    await expect(entry.getByRole("heading", { name: title })).toBeInViewport();
    await expect(entry).toContainText(path);
  });
}

test("the entries of 4083 do not mix their causes", async ({ page }) => {
  await page.goto("/arena/4083/");
  const causes = page.locator("section.cause");
  await expect(causes).toHaveCount(2);
  for (const title of ["Account locked for five minutes", "The WebToken's employee is locked"]) {
    await expect(page.getByRole("region", { name: title }).locator("section.cause")).toHaveCount(1);
  }
});

test("4011 asks for the release, and leads to what the old number is today", async ({ page }) => {
  await page.goto("/arena/4011/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/which release/i);
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: "From Winter 2023" })).toBeVisible();
  await main.getByRole("link", { name: "Before Winter 2023" }).click();
  await expect(page).toHaveURL(/#./);
  await page.locator(new URL(page.url()).hash).getByRole("link", { name: /4081/ }).click();
  await expect(page).toHaveURL((url) => url.pathname === "/arena/4081/");
});

test("a code without remedy says so", async ({ page }) => {
  await page.goto("/arena/20010/");
  await expect(page.getByRole("main")).toContainText("No remedy has been written");
});
