import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { loadAxe, violations } from "./support/axe.ts";
import { listen } from "./support/listen.ts";
import { Requests } from "./support/requests.ts";
import { announced } from "./support/search.ts";
import { addresses } from "./support/sitemap.ts";

// What has to hold for every page, asked of one load of it: loading is what takes the time.

test.use({ viewport: { width: 320, height: 800 } });

/** Pages that change once they are there: searched for by what they then say. */
const answered = ["/search/?q=20061", "/arena/20061/"];

for (const address of new Set([...addresses, "/search/", "/404.html", ...answered])) {
  test(`${address} is quiet, fits 320 px and has no fault that axe finds`, async ({
    page,
    baseURL,
  }) => {
    const heard = await listen(page);
    const requests = new Requests(page);
    const response = await page.goto(address);
    if (answered.includes(address)) await expect(announced(page)).toContainText("No entry for");
    await requests.settle();
    // A browser itself tells its console of a page that is not found.
    if (response?.ok()) {
      expect.soft(heard, "says nothing").toEqual([]);
      expect.soft(requests.failed, "asks for nothing that is not there").toEqual([]);
    }
    expect.soft(requests.origins, "asks nobody else").toEqual([baseURL]);
    expectPolicy((await response?.text()) ?? "");
    await expectToFit(page);
    await expectNoFault(page);
  });
}

function expectPolicy(html: string): void {
  const policy = /content-security-policy" content="([^"]+)"/.exec(html)?.[1];
  expect.soft(policy).toContain("require-trusted-types-for 'script'");
  expect.soft(policy).toContain("default-src 'none'");
  expect.soft(policy).not.toContain("'unsafe-inline'");
  expect.soft(policy).not.toContain("'unsafe-eval'");
}

/** Scrolls in one direction only. */
async function expectToFit(page: Page): Promise<void> {
  const { shown, needed } = await page.evaluate(() => ({
    shown: document.documentElement.clientWidth,
    needed: document.documentElement.scrollWidth,
  }));
  expect.soft(shown, "is 320 px wide").toBeLessThanOrEqual(320);
  expect.soft(needed, "scrolls in one direction only").toBeLessThanOrEqual(shown);
}

/** Light and dark, narrow and wide. */
async function expectNoFault(page: Page): Promise<void> {
  await loadAxe(page);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await violations(page);
      expect.soft(found, `axe, ${colorScheme}, ${width} px`).toEqual([]);
    }
  }
}
