import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { answerWith, element, FALLBACK, help, hold, test } from "./support/widget.ts";

const ELEMENT = element('product="arena" code="20016"');
const SHOWN = 'shown {"product":"arena","code":"20016","entry":"main"}';
const failed = (reason: string): string =>
  `failed {"product":"arena","code":"20016","reason":"${reason}"}`;

/** The fallback is there, and can be used. */
async function expectFallback(page: Page): Promise<void> {
  const link = page.getByRole("link", { name: "What to do" });
  await expect(link).toBeVisible();
  await link.click({ trial: true });
}

test("a code without entry keeps the link and says that it is missing", async ({ openHost }) => {
  const { page, heard, said } = await openHost(element('product="arena" code="99999"'));
  await expect.poll(heard).toEqual(['missing {"product":"arena","code":"99999"}']);
  await expectFallback(page);
  expect(said).toEqual([]);
});

for (const [name, reason, body, status] of [
  ["a page of a captive portal", "content", "<!doctype html><p>Log in to the network", 200],
  ["JSON that breaks off", "content", '{"product":"arena","entr', 200],
  ["JSON of something else", "content", '{"hello":"world"}', 200],
  ["a null", "content", "null", 200],
  ["no entries", "content", help({ entries: [] }), 200],
  ["entries that are none", "content", help({ entries: "none" }), 200],
  ["causes that are none", "content", help({ entries: [{ causes: [null] }] }), 200],
  ["a message of 1 MB", "content", help({ entries: [{ message: "x".repeat(1e6) }] }), 200],
  ["a body of 5 MB", "content", " ".repeat(5e6), 200],
  ["an error of the site", "status 500", "Internal Server Error", 500],
  ["an error with a document in it", "status 503", help(), 503],
] as const) {
  test(`${name} keeps the link, and the event says why`, async ({ page, openHost }) => {
    await answerWith(page, body, status);
    const { heard, said } = await openHost(ELEMENT, { isStrict: true });
    await expect.poll(heard).toEqual([failed(reason)]);
    await expectFallback(page);
    expect(said).toEqual([]);
  });
}

test("without network the link stays, and the event says why", async ({ page, openHost }) => {
  await page.route("**/api/v1/**", (route) => route.abort());
  const { heard, said } = await openHost(ELEMENT);
  await expect.poll(heard).toEqual([failed("network")]);
  await expectFallback(page);
  expect(said).toEqual([]);
});

test("an answer that does not come in the time that the host gives is a time-out", async ({
  page,
  openHost,
}) => {
  const letGo = await hold(page);
  const { heard, said } = await openHost(element('product="arena" code="20016" timeout="200"'));
  await expect.poll(heard).toEqual([failed("timeout")]);
  await expectFallback(page);
  expect(said).toEqual([]);
  letGo();
});

test("while the answer is on its way, the link can be used", async ({ page, openHost }) => {
  const letGo = await hold(page);
  const { heard } = await openHost(ELEMENT);
  await expectFallback(page);
  letGo();
  await expect.poll(heard).toEqual([SHOWN]);
});

test("after a first visit, a code is shown offline too, and another fails", async ({
  page,
  context,
  openHost,
}) => {
  const { heard, said } = await openHost(ELEMENT);
  await expect.poll(heard).toEqual([SHOWN]);
  await context.setOffline(true);
  await page.locator("main").evaluate((main, fallback) => {
    for (const code of ["20016", "20015"]) {
      const element = document.createElement("error-help");
      element.setAttribute("product", "arena");
      element.setAttribute("code", code);
      if (code === "20015") element.append(document.createTextNode("Fallback of 20015"));
      main.append(element);
    }
    return fallback;
  }, FALLBACK);
  await expect
    .poll(heard)
    .toEqual([SHOWN, SHOWN, 'failed {"product":"arena","code":"20015","reason":"network"}']);
  await expect(page.getByText("Fallback of 20015")).toBeVisible();
  expect(said).toEqual([]);
});
