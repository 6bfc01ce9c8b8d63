import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { Requests } from "./support/requests.ts";
import { announced, found, searchBox } from "./support/search.ts";
import { addresses } from "./support/sitemap.ts";

/** What a page says to the console or throws; a violation of its policy is made to say so too. */
async function listen(page: Page): Promise<string[]> {
  const heard: string[] = [];
  page.on("console", (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => heard.push(`thrown: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`violation of ${event.violatedDirective} by ${event.blockedURI}`);
    });
  });
  return heard;
}

for (const address of new Set([...addresses, "/search/"])) {
  test(`${address} says nothing, breaks no policy and asks nobody else`, async ({
    page,
    baseURL,
  }) => {
    const heard = await listen(page);
    const requests = new Requests(page);
    const response = await page.goto(address);
    await requests.settle();
    expect(heard).toEqual([]);
    expect(requests.origins).toEqual([baseURL]);
    expect(requests.failed).toEqual([]);
    const policy = /content-security-policy" content="([^"]+)"/.exec(
      (await response?.text()) ?? "",
    )?.[1];
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("'unsafe-inline'");
    expect(policy).not.toContain("'unsafe-eval'");
  });
}

test("searching says nothing, breaks no policy and asks nobody else", async ({ page, baseURL }) => {
  const heard = await listen(page);
  const requests = new Requests(page);
  await page.goto("/");
  for (const code of ["20016", "20061", "4011"]) {
    await searchBox(page).fill(code);
    await expect(announced(page)).toHaveText(/result|no entry/i);
  }
  await searchBox(page).fill("password expired");
  await expect(found(page).filter({ hasText: "4081" }).first()).toBeVisible();
  await requests.settle();
  expect(heard).toEqual([]);
  expect(requests.paths.some((path) => path.startsWith("/pagefind/"))).toBe(true);
  expect(requests.origins).toEqual([baseURL]);
  expect(requests.failed).toEqual([]);
});

test("a violation of the policy would be heard", async ({ page }) => {
  const heard = await listen(page);
  await page.goto("/");
  await page.evaluate(() => {
    const script = document.createElement("img");
    script.src = "https://elsewhere.example/pixel.png";
    document.body.append(script);
  });
  await expect.poll(() => heard.join("\n")).toContain("violation of img-src");
});
