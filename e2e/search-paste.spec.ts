import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { drop, paste } from "./support/paste.ts";
import { found, searchBox } from "./support/search.ts";

const body = `{
  "status": 400,
  "errors": [{ "code": 20016, "message": "User not authorized for workspace." }]
}`;
const transcript = (path: string) =>
  `> POST ${path} HTTP/1.1\n>\n< HTTP/1.1 400 Bad Request\n<\n{"errors":[{"code":4083}]}\n`;
const marked = "#results mark";
const said = (page: Page) => page.locator("#found");

for (const where of ["/", "/arena/503/", "/search/"]) {
  test(`a body pasted on ${where} is shown with its code marked, and its entry with reasons`, async ({
    page,
  }) => {
    await page.goto(where);
    await paste(page, body);
    const first = found(page).first();
    await expect(first).toContainText("20016");
    await expect(first).toHaveJSProperty("pathname", "/arena/20016/");
    await expect(page.locator(marked)).toHaveText(["20016", /User not authorized for workspace/]);
    const reasons = page.locator("#results .matches > li").first();
    await expect(reasons).toContainText("Code in errors[0].code");
    await expect(reasons).toContainText("message matches");
    await expect(reasons).toContainText("status 400 agrees");
    await expect(said(page)).toContainText("1 result");
  });
}

for (const { path, id } of [
  { path: "/v1/login", id: "login" },
  { path: "/v1/login/authorizeuser", id: "main" },
]) {
  test(`a transcript of ${path} finds the meaning that 4083 has there`, async ({ page }) => {
    await page.goto("/search/");
    await paste(page, transcript(path));
    await expect(found(page).first()).toHaveJSProperty("hash", `#${id}`);
  });
}

test("an unknown code is said aloud before the entry of a known message", async ({ page }) => {
  await page.goto("/search/");
  await paste(page, body.replace("20016", "20061"));
  await expect(said(page)).toContainText("No entry for 20061");
  await expect(page.locator("#results h2").first()).toHaveText("No entry for 20061");
  await expect(found(page).first()).toContainText("20016");
  await expect(page.locator("#results")).toContainText("the code there is 20061");
});

test("a log dropped as a file is counted, and shown round the first places", async ({ page }) => {
  await page.goto("/search/");
  const lines = Array.from({ length: 900 }, (_, i) =>
    i % 100 === 50 ? `10:00 ERROR code=20016 of ${i}` : `10:00 INFO all is well ${i}`,
  );
  await drop(page, "server.log", lines.join("\n"));
  await expect(found(page).first()).toContainText("20016");
  await expect(page.locator("#results")).toContainText("9 times");
  await expect(page.locator("#results")).toContainText("line 51");
  await expect(page.locator("#results .left").first()).toContainText("lines left out");
});

test("a sentence that is a message finds its entry", async ({ page }) => {
  await page.goto("/");
  await searchBox(page).fill("user email address not found");
  await expect(found(page).first()).toHaveJSProperty("pathname", "/arena/20015/");
});

test("nothing pasted leaves the page: no request, address or store has it", async ({ page }) => {
  const secret = "planted-7f3a";
  const asked: string[] = [];
  page.on("request", (request) =>
    asked.push([request.url(), request.postData(), JSON.stringify(request.headers())].join(" ")),
  );
  await page.goto("/search/");
  await paste(page, body.replace("workspace.", `workspace. ${secret}`));
  await expect(found(page).first()).toContainText("20016");
  await expect(page.locator("#results")).toContainText(secret);
  await searchBox(page).press("Enter");
  await page.evaluate(() => fetch("/favicon.svg"));
  expect(asked.join("\n")).not.toContain(secret);
  expect(page.url()).not.toContain(secret);
  const stores = await page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      history.state,
      await indexedDB.databases(),
    ]),
  );
  expect(stores).not.toContain(secret);
});

test("a link to share holds product, code, status and endpoint, and answers with the entry", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/search/");
  await paste(page, transcript("/v1/login"));
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.locator("#results")).toContainText("Copied.");
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(Object.fromEntries(link.searchParams)).toEqual({
    product: "arena",
    code: "4083",
    status: "400",
    endpoint: "POST /login",
  });
  await page.goto(link.href);
  await expect(found(page).first()).toHaveJSProperty("hash", "#login");
});

test("the summary for a ticket has no secret, and says what was taken out", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/search/");
  await paste(page, `arena_session_id: abc123secret\n${body}`);
  await page.getByRole("button", { name: "Copy for a ticket" }).first().click();
  await expect(page.locator("#results")).toContainText("Taken out");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("20016");
  expect(text).not.toContain("abc123secret");
});

test("hostile text is shown as text", async ({ page }) => {
  await page.goto("/search/");
  await paste(page, `<img src=x onerror="document.title='run'">\n\u202eerror 20016\n`);
  await expect(found(page).first()).toContainText("20016");
  await expect(page.locator("#results")).toContainText("<img src=x onerror=");
  await expect(page.locator("#results img")).toHaveCount(0);
  await expect(page).not.toHaveTitle("run");
});

test("typing puts the pasted text aside", async ({ page }) => {
  await page.goto("/search/");
  await paste(page, body);
  await expect(page.locator(marked).first()).toBeVisible();
  await searchBox(page).fill("4081");
  await expect(found(page).first()).toHaveJSProperty("pathname", "/arena/4081/");
  await expect(page.locator(marked)).toHaveCount(0);
});
