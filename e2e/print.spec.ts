import { expect, test } from "@playwright/test";
import { endpoint, facts } from "./support/facts.ts";

/** As wide as A4 paper between its margins, at 96 dots an inch. */
test.use({ viewport: { width: 680, height: 960 } });

test.beforeEach(({ page }) => page.emulateMedia({ media: "print" }));

for (const address of ["/arena/20016/", endpoint.address]) {
  test(`${address} prints without its search box and footer`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator('form[role="search"]')).toBeHidden();
    await expect(page.locator("body > footer")).toBeHidden();
  });

  test(`${address} prints with nothing cut off at the side`, async ({ page }) => {
    await page.goto(address);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("main *")]
        .filter((element) => {
          const { right, width } = element.getBoundingClientRect();
          return width > 0 && right > document.documentElement.clientWidth + 1;
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(cut).toEqual([]);
  });
}

test("the printed page of a code has every cause and step", async ({ page }) => {
  await page.goto("/arena/20016/");
  const causes = page.locator("section.cause");
  await expect(causes).toHaveCount(2);
  for (const step of await causes.getByRole("listitem").all()) await expect(step).toBeVisible();
});

test("the printed endpoint has the whole table", async ({ page }) => {
  await page.goto(endpoint.address);
  for (const { code, message, causes } of facts) {
    const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: code }) });
    await expect(row.getByText(message, { exact: true })).toBeVisible();
    const links = row.getByRole("listitem").getByRole("link");
    await expect(links).toHaveCount(causes);
    for (const link of await links.all()) await expect(link).toBeVisible();
  }
});

test("a print shows no request that nobody can copy from paper", async ({ page }) => {
  await page.goto("/arena/20016/");
  await expect(page.getByRole("button", { name: /copy/i })).toHaveCount(0);
  for (const folded of await page.locator("details").all()) await expect(folded).toBeHidden();
});
