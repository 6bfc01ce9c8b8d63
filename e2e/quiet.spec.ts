import { expect, test } from "@playwright/test";
import { listen } from "./support/listen.ts";
import { Requests } from "./support/requests.ts";
import { announced, found, searchBox } from "./support/search.ts";

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
