import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { element, test } from "./support/widget.ts";

const DIALOG = element('product="arena" code="20016" mode="dialog"');
const OPEN = "What to do about 20016";

test("a button opens the dialog, and has the focus again when it is closed", async ({
  openHost,
}) => {
  const { page, heard, said } = await openHost(DIALOG, { isStrict: true });
  const button = page.getByRole("button", { name: OPEN });
  await expect(button).toBeVisible();
  await expect(page.getByRole("link", { name: "What to do" })).toBeHidden();
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: /20016 No access to the workspace/ });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("Space");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  expect(await heard()).toEqual(['shown {"product":"arena","code":"20016","entry":"main"}']);
  expect(said).toEqual([]);
});

test("the dialog opens over a modal dialog of the host, and leaves it open", async ({
  openHost,
}) => {
  const { page } = await openHost(`<dialog aria-label="Failed">${DIALOG}</dialog>`);
  await page.locator("main > dialog").evaluate((dialog) => {
    if (dialog instanceof HTMLDialogElement) dialog.showModal();
  });
  await page.getByRole("button", { name: OPEN }).click();
  await expect(page.getByRole("dialog", { name: /20016/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: /20016/ })).toBeHidden();
  await expect(page.getByRole("dialog", { name: "Failed" })).toBeVisible();
  await expect(page.getByRole("button", { name: OPEN })).toBeFocused();
});

test("mode changes to and fro", async ({ openHost }) => {
  const { page } = await openHost(DIALOG);
  const button = page.getByRole("button", { name: OPEN });
  const heading = page.locator("error-help").locator("[part=title]");
  await expect(button).toBeVisible();
  await expect(heading).toBeHidden();
  await page.locator("error-help").evaluate((element) => {
    element.removeAttribute("mode");
  });
  await expect(heading).toBeVisible();
  await expect(button).toHaveCount(0);
  await page.locator("error-help").evaluate((element) => {
    element.setAttribute("mode", "dialog");
  });
  await expect(button).toBeVisible();
  await expect(heading).toBeHidden();
});

test("without help there is no button; the link stays", async ({ openHost }) => {
  const { page, heard } = await openHost(element('product="arena" code="99999" mode="dialog"'));
  await expect.poll(heard).toEqual(['missing {"product":"arena","code":"99999"}']);
  await expect(page.getByRole("link", { name: "What to do" })).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
});

test("the link stays where the dialog's script cannot be had", async ({ openHost, page }) => {
  await page.route("**/more.js", (route) => route.abort());
  const { heard, said } = await openHost(DIALOG);
  await expect
    .poll(heard)
    .toEqual(['failed {"product":"arena","code":"20016","reason":"network"}']);
  await expect(page.getByRole("link", { name: "What to do" })).toBeVisible();
  expect(said).toEqual([]);
});

/** What a program does with what it has caught. */
function show(page: Page, base: string | undefined, error: string): Promise<unknown> {
  return page.evaluate(
    async ({ script, error }) => {
      const widget: unknown = await import(script);
      const show: unknown = Reflect.get(Object(widget), "showErrorHelp");
      const options = { product: "arena", texts: { close: "Back" } };
      const outcome: unknown =
        typeof show === "function"
          ? Reflect.apply(show, undefined, [new Error(error), options])
          : 0;
      return outcome;
    },
    { script: `${base}/widget/v1.js`, error },
  );
}

test("a program shows what it has caught, and its reader comes back to where they were", async ({
  openHost,
  baseURL,
}) => {
  const { page, heard, said } = await openHost("<button>Sync</button>", { isStrict: true });
  const button = page.getByRole("button", { name: "Sync" });
  await button.focus();
  const outcome = await show(page, baseURL, '{"errors":[{"code":20016}]}');
  expect(outcome).toEqual({ kind: "shown", product: "arena", code: "20016", entry: "main" });
  await expect(page.getByRole("dialog", { name: /20016/ })).toBeVisible();
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator("error-help")).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(await heard()).toEqual(['shown {"product":"arena","code":"20016","entry":"main"}']);
  expect(said).toEqual([]);
});

test("a program that gets no help is told why, and nothing is left", async ({
  openHost,
  baseURL,
  page,
}) => {
  await openHost("");
  expect(await show(page, baseURL, "Arena said 29999")).toMatchObject({ kind: "missing" });
  await page.route("**/lookup/v1/**", (route) => route.abort());
  await page.reload();
  const failed = { kind: "failed", product: "arena", code: "", reason: "network" };
  expect(await show(page, baseURL, "20016")).toEqual(failed);
  await page.route("**/more.js", (route) => route.abort());
  await page.reload();
  expect(await show(page, baseURL, "20016")).toEqual({ ...failed, product: "" });
  await expect(page.locator("error-help")).toHaveCount(0);
});
