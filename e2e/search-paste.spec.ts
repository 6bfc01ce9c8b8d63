import { expect, test } from "@playwright/test";
import { listen } from "./support/listen.ts";
import { LOCKED, body, drop, log, paste, transcript } from "./support/paste.ts";
import { announced, found, searchBox } from "./support/search.ts";

/** A pasted text is shown with what was recognised, and then the entries with their reasons. */

for (const address of ["/", "/arena/503/", "/search/"]) {
  test(`a body pasted on ${address} is read with its line breaks`, async ({ page }) => {
    await page.goto(address);
    await paste(page, body);
    await expect(found(page).first()).toHaveJSProperty("pathname", "/arena/20016/");
    await expect(announced(page)).toHaveText(/\b1 result\b/);
    const first = page.locator("#results .matches li").first();
    await expect(first).toContainText("Certain");
    await expect(first).toContainText(
      "Code in errors[0].code · message matches · status 400 agrees",
    );
    await expect(page.locator("#results mark")).toHaveText([
      "20016",
      "User not authorized for workspace.",
    ]);
    await expect(searchBox(page)).toHaveValue(/^\{ "status": 400, "errors"/);
    await expect(searchBox(page)).toBeFocused();
  });
}

test("a transcript says by its endpoint which meaning is meant", async ({ page }) => {
  await page.goto("/arena/503/");
  await paste(page, transcript);
  const first = page.locator("#results .matches li").first();
  await expect(first).toContainText("The WebToken's employee is locked");
  await expect(first).toContainText("POST /login agrees");
  await expect(page.locator("#results")).toContainText("Other meanings of the same code");
  await expect(page.locator("#results .matches").nth(1)).toContainText("disagrees");
});

for (const { path, id } of [
  { path: "/v1/login", id: "login" },
  { path: "/v1/login/authorizeuser", id: "main" },
]) {
  test(`a transcript of ${path} finds the meaning that 4083 has there`, async ({ page }) => {
    await page.goto("/search/");
    await paste(
      page,
      `> POST ${path} HTTP/1.1\n>\n< HTTP/1.1 400 Bad Request\n<\n{"errors":[{"code":4083}]}\n`,
    );
    await expect(found(page).first()).toHaveJSProperty("hash", `#${id}`);
  });
}

test("without an endpoint each meaning is offered as one of several", async ({ page }) => {
  await page.goto("/search/");
  await paste(page, `{"errors":[{"code":4083,"message":"${LOCKED}"}]}`);
  await expect(page.locator("#results .sure")).toHaveText([
    "One of several meanings",
    "One of several meanings",
  ]);
});

test("a log is shown round its first errors, with counts", async ({ page }) => {
  await page.goto("/search/");
  await paste(page, log(30_000));
  await expect(page.locator("#results .matches li").first()).toContainText(
    "10,000 times, first in line 3, last in line 30,000",
    { timeout: 30_000 },
  );
  const text = page.getByRole("region", { name: "Your text" });
  await expect(text.getByText(/^29,99\d lines left out$/)).toBeVisible();
  expect(await text.getByRole("listitem").count()).toBeLessThan(20);
});

test("an unknown code with a known message is said to have no entry", async ({ page }) => {
  await page.goto("/");
  await paste(page, '{"errors":[{"code":4999,"message":"User not authorized for workspace."}]}');
  await expect(announced(page)).toHaveText(/^No entry for 4999\. 1 result/);
  await expect(page.locator("#results h2").first()).toHaveText("No entry for 4999");
  await expect(found(page).first()).toContainText("20016");
  await expect(page.locator("#results .matches")).toContainText("but the code there is 4999");
});

test("what fills a message's placeholders is shown", async ({ page }) => {
  await page.goto("/search/");
  await paste(
    page,
    "At 10:00:\nPart.includedInChange cannot be set to true because the working view of this item is already included in a change.",
  );
  const first = page.locator("#results .matches li").first();
  await expect(first).toContainText("Likely");
  await expect(first).toContainText("Filled in: 0 = “Part” · 1 = “working”");
});

test("a text in which nothing is known says so", async ({ page }) => {
  await page.goto("/search/");
  await paste(page, "zygomorphic\nquokka");
  await expect(announced(page)).toHaveText("Nothing in this text is known here.");
});

for (const address of ["/", "/search/"]) {
  test(`a file dropped on the box of ${address} is read`, async ({ page }) => {
    await page.goto(address);
    await drop(page, "sync.log", log(9));
    await expect(found(page).first()).toContainText("20016");
    await expect(searchBox(page)).toHaveValue("sync.log");
  });
}

test("a file is opened by keyboard, in the encoding of Windows too", async ({ page }) => {
  await page.goto("/search/");
  const button = page.getByRole("button", { name: "Open a file" });
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.press("Enter")]);
  const buffer = Buffer.from(`\ufeff${log(9)}`, "utf16le");
  await chooser.setFiles({ name: "sync.log", mimeType: "text/plain", buffer });
  await expect(found(page).first()).toContainText("20016");
});

test("typing takes the place of what was pasted", async ({ page }) => {
  await page.goto("/search/");
  await paste(page, body);
  await expect(page.getByRole("region", { name: "Your text" })).toBeVisible();
  await searchBox(page).fill("4081");
  await expect(found(page).first()).toHaveJSProperty("pathname", "/arena/4081/");
  await expect(page.getByRole("region", { name: "Your text" })).toHaveCount(0);
});

test("a text pasted before the search has loaded is read too", async ({ page }) => {
  const held = Promise.withResolvers<undefined>();
  await page.route("**/search/box.js", async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto("/arena/503/");
  await paste(page, body);
  held.resolve(undefined);
  await expect(page.locator("#results .matches li").first()).toContainText("message matches");
});

test("a typed sentence finds the entries with that message before pages with its words", async ({
  page,
}) => {
  await page.goto("/arena/503/");
  await searchBox(page).fill(LOCKED.slice(0, 66));
  await expect(page.locator("#results h2").first()).toHaveText("Entries with this message");
  await expect(found(page).first()).toHaveJSProperty("pathname", "/arena/4083/");
});

test("a sentence in another case finds its entry on the home page", async ({ page }) => {
  await page.goto("/");
  await searchBox(page).fill("user email address not found");
  await expect(found(page).first()).toHaveJSProperty("pathname", "/arena/20015/");
});

test("all of it can be done by keyboard", async ({ page }) => {
  await page.goto("/arena/503/");
  await page.keyboard.press("/");
  await paste(page, transcript);
  await expect(found(page).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(found(page).first()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Copy link" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(searchBox(page)).toBeFocused();
  await expect(found(page)).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(found(page).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL((url) => url.pathname === "/arena/4083/" && url.hash === "#login");
});

test("a hostile text is shown as text", async ({ page }) => {
  const heard = await listen(page);
  await page.goto("/search/");
  const long = "x".repeat(1_000_000);
  await paste(
    page,
    `<img src=x onerror="document.title='got'"> \u202Egnp.exe {"errors":[{"code":20016}]} ${long}`,
  );
  const text = page.getByRole("region", { name: "Your text" });
  await expect(text).toContainText(`<img src=x onerror="document.title='got'"> [U+202E]gnp.exe`);
  await expect(text.locator("img")).toHaveCount(0);
  expect((await text.textContent())?.length).toBeLessThan(1000);
  await expect(searchBox(page)).not.toHaveValue(/\u202E/);
  await expect(page).not.toHaveTitle("got");
  expect(heard).toEqual([]);
});
