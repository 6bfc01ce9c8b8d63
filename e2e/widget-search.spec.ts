import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { expectSound } from "./support/axe.ts";
import { asked, test } from "./support/widget.ts";

const BOX = '<error-help-search><a href="https://kb.test/search/">Search</a></error-help-search>';
const scriptOf = (base: string | undefined): { scripts: string; isStrict: boolean } => ({
  scripts: `<script type="module" src="${base}/widget/v1/search.js"></script>`,
  isStrict: true,
});
const box = (page: Page) => page.getByRole("searchbox");
const options = (page: Page) => page.locator("error-help-search").getByRole("listitem");
const status = (page: Page) => page.locator("error-help-search [part=status]");

test("a code is suggested while it is typed, and its help shown in place", async ({
  openHost,
  baseURL,
}) => {
  const { page, heard, said } = await openHost(BOX, scriptOf(baseURL));
  await expect(page.locator("error-help-search > a")).toBeHidden();
  await box(page).fill("2001");
  await expect(options(page).first()).toContainText("2001");
  await box(page).fill("error 20016");
  await expect(options(page)).toHaveCount(1);
  await expect(status(page)).toHaveText("1 code");
  await box(page).press("Enter");
  await expect(page.getByRole("heading", { name: /20016/ })).toBeVisible();
  await expect(options(page)).toHaveCount(0);
  expect(await heard()).toEqual(['shown {"product":"arena","code":"20016","entry":"main"}']);
  expect(said).toEqual([]);
});

test("a code that no entry has is said to have none, with guesses, and told to the host", async ({
  openHost,
  baseURL,
}) => {
  const { page, heard } = await openHost(BOX, scriptOf(baseURL));
  await box(page).fill("20061");
  await expect(status(page)).toHaveText("No entry for 20061. These look like it:");
  await expect(options(page).filter({ hasText: "20016" })).toHaveCount(1);
  await box(page).press("Enter");
  await expect.poll(heard).toEqual(['missing {"product":"","code":"20061"}']);
  await options(page).filter({ hasText: "20016" }).getByRole("button").click();
  await expect(page.getByRole("heading", { name: /20016/ })).toBeVisible();
  await expect(box(page)).toBeFocused();
});

test("a pasted response is read in the page, and never part of an address", async ({
  openHost,
  baseURL,
}) => {
  const { page, heard } = await openHost(BOX, scriptOf(baseURL));
  const requests = asked(page, "/");
  await box(page).evaluate((input) => {
    const clipboardData = new DataTransfer();
    const body = '{\n"token": "s3cret",\n"errors": [{ "code": 4081 }]\n}';
    clipboardData.setData("text/plain", body);
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
  });
  await expect.poll(heard).toEqual(['shown {"product":"arena","code":"4081","entry":"main"}']);
  expect(requests.join(" ")).not.toContain("s3cret");
});

test("without the lookup it says so", async ({ openHost, page, baseURL }) => {
  await page.route("**/lookup/v1/**", (route) => route.abort());
  const { said } = await openHost(BOX, scriptOf(baseURL));
  await box(page).fill("20016");
  await expect(status(page)).toContainText("Try again");
  expect(said).toEqual([]);
});

test("axe finds nothing in it, and it fits 320 px", async ({ openHost, baseURL }) => {
  const { page } = await openHost(
    `<style>:root{color-scheme:light dark;background:Canvas}</style>${BOX}`,
    { ...scriptOf(baseURL), isStrict: false },
  );
  await box(page).fill("20061");
  await expect(options(page).first()).toBeVisible();
  await expectSound(page);
});
