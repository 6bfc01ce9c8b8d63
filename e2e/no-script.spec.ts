import { expect, test } from "@playwright/test";
import { entriesOf } from "../src/model/index.ts";
import { written } from "./support/content.ts";
import { endpoint, facts } from "./support/facts.ts";
import { searchBox } from "./support/search.ts";

test.use({ javaScriptEnabled: false });

for (const { code, message, causes } of facts) {
  test(`the page of ${code} shows its message, causes and steps without a script`, async ({
    page,
  }) => {
    const entry = entriesOf(await written()).find(
      ({ matter }) => matter.code === code && matter.endpoints?.includes(endpoint.id),
    );
    if (entry?.kind !== "entry") throw new Error(`Nobody has written an entry for ${code}.`);
    await page.goto(`/arena/${code}/`);
    const main = page.getByRole("main");
    await expect(main.getByText(message, { exact: true }).first()).toBeVisible();
    expect(entry.matter.causes).toHaveLength(causes);
    for (const { recognise } of entry.matter.causes) {
      await expect(main.getByRole("heading", { name: recognise })).toBeVisible();
    }
    for (const { steps } of entry.body.causes) {
      for (const { children } of steps) {
        for (const { text } of children) {
          const step = main
            .getByRole("listitem")
            .filter({ hasText: text.replaceAll(" > ", " › ") })
            .first();
          await expect(step).toBeVisible();
        }
      }
    }
  });
}

test("the endpoint shows its six messages without a script", async ({ page }) => {
  await page.goto(endpoint.address);
  for (const { code, message } of facts) {
    const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: code }) });
    await expect(row.getByText(message, { exact: true })).toBeVisible();
  }
});

test("the box of the home page leads to the search page, which shows the codes", async ({
  page,
}) => {
  await page.goto("/");
  await searchBox(page).fill("20016");
  await searchBox(page).press("Enter");
  await expect(page).toHaveURL((url) => url.pathname === "/search/");
  await page.getByRole("link", { name: /^20016\b/ }).click();
  await expect(page).toHaveURL((url) => url.pathname === "/arena/20016/");
});

test("the 404 page shows the codes without a script", async ({ page }) => {
  await page.goto("/arena/20061/");
  await page.getByRole("link", { name: /^20016\b/ }).click();
  await expect(page).toHaveURL((url) => url.pathname === "/arena/20016/");
});
