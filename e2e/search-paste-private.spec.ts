import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { paste, transcript } from "./support/paste.ts";
import { found, searchBox } from "./support/search.ts";

/** Nothing of a pasted text leaves the page or is kept, but what a reader copies. */

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const address of ["/", "/arena/503/", "/search/"]) {
  test(`nothing pasted on ${address} is sent, kept or put in an address`, async ({
    page,
    context,
  }) => {
    const sent: string[] = [];
    context.on("request", (request) =>
      sent.push(
        [
          request.method(),
          request.url(),
          request.postData(),
          ...Object.values(request.headers()),
        ].join(" "),
      ),
    );
    await page.goto(address);
    const length = await page.evaluate(() => history.length);
    await paste(page, transcript);
    await expect(found(page).first()).toBeVisible();
    await page.getByRole("button", { name: "Copy for a ticket" }).click();
    await expect(page.getByText(/^Copied\. Taken out/)).toBeVisible();
    await searchBox(page).press("Enter");
    const kept = await page.evaluate(async () =>
      JSON.stringify([
        location.href,
        history.state,
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        await indexedDB.databases(),
        await caches.keys(),
      ]),
    );
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(JSON.parse(kept)).toEqual([page.url(), null, {}, {}, "", [], []]);
    expect(new URL(page.url()).search).toBe("");
    expect(await context.cookies()).toEqual([]);
    expect(sent.length).toBeGreaterThan(3);
    for (const request of sent) {
      expect(request).toMatch(/^GET /);
      expect(request).not.toMatch(/planted|curl|Too%20many|Too\+many|api\.arena/);
    }
  });
}

test("a short text that was pasted gets into no address", async ({ page }) => {
  await page.goto("/search/");
  await page.evaluate(() => navigator.clipboard.writeText("planted quokka zygomorphic"));
  await searchBox(page).focus();
  await page.keyboard.press("ControlOrMeta+V");
  await expect(searchBox(page)).toHaveValue("planted quokka zygomorphic");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/nothing found/i).first()).toBeVisible();
  expect(page.url()).not.toContain("planted");
});

test("a link to a result holds its code and context, and answers with it", async ({ page }) => {
  await page.goto("/arena/503/");
  await paste(page, transcript);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Copied.", { exact: true })).toBeVisible();
  const link = new URL(await copied(page));
  expect(link.pathname + link.search).toBe(
    "/search/?product=arena&code=4083&status=400&endpoint=POST+/login",
  );
  await page.goto(link.href);
  await expect(found(page).first()).toContainText("The WebToken's employee is locked");
  await expect(page.locator("#results .matches li").first()).toContainText("POST /login agrees");
  await expect(searchBox(page)).toHaveValue("4083");
});

test("a link to a code without an entry says so, with guesses", async ({ page }) => {
  await page.goto("/search/?product=arena&code=20061");
  await expect(page.locator("#results")).toContainText("No entry for 20061");
  await expect(found(page).first()).toContainText("20016");
});

test("what is copied for a ticket holds the text without its secrets", async ({ page }) => {
  await page.goto("/search/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await paste(page, transcript);
  await expect(found(page).first()).toBeVisible();
  expect(asked.filter((path) => path.startsWith("/api/"))).toEqual([]);
  await page.getByRole("button", { name: "Copy for a ticket" }).click();
  await expect(page.getByText("Copied. Taken out: Cookie, password.")).toBeVisible();
  expect(asked.filter((path) => path.startsWith("/api/"))).toEqual(["/api/v1/arena/4083.json"]);
  const ticket = await copied(page);
  expect(ticket).not.toContain("planted");
  for (const fact of ["4083", "WebToken's employee", "POST /login", "< HTTP/1.1 400 Bad Request"]) {
    expect(ticket).toContain(fact);
  }
  expect(ticket).toContain("/arena/4083/#login");
});
