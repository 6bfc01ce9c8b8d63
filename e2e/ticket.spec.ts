import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { loadAxe, violations } from "./support/axe.ts";
import { Requests } from "./support/requests.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const cause = "The user has an Arena account, but no access to the workspace";
const pasted = `POST /login/authorizeuser
Cookie: arena_session_id=planted-cookie

{"status":400,"errors":[{"code":20016,"message":"User not authorized for workspace."}],"password":"planted-password","WebToken":"planted-token","user":"ada@example.com"}`;

const button = (page: Page) => page.getByRole("button", { name: "Write a ticket" });
const response = (page: Page) => page.getByRole("textbox", { name: "Response", exact: true });
const preview = (page: Page) => page.getByRole("region", { name: "Preview" });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await button(page).click();
  await expect(preview(page)).toBeVisible();
}

async function copy(page: Page, format: string): Promise<string> {
  await page.getByRole("radio", { name: format }).check();
  await page.getByRole("button", { name: "Copy the ticket" }).click();
  await expect(page.locator("#ticket").getByText("Copied")).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("the ticket holds the code, the cause, the steps tried and the response without secrets", async ({
  page,
}) => {
  await open(page, "/arena/20016/");
  await expect(page.getByRole("radio", { name: cause })).not.toBeChecked();
  await page.getByRole("radio", { name: cause }).check();
  await page.getByRole("checkbox", { name: "Give the user a Full License." }).check();
  await response(page).fill(pasted);
  await page.getByRole("textbox", { name: "Workspace ID" }).fill("workspace-7");
  await expect(page.locator("#ticket").getByText(/^Taken out: /)).toHaveText(
    "Taken out: Cookie, password, WebToken",
  );
  for (const format of ["Plain text", "Markdown", "HTML"]) {
    const ticket = await copy(page, format);
    expect(ticket).not.toContain("planted");
    for (const fact of ["20016", "POST /login/authorizeuser", "400", cause, "workspace-7"]) {
      expect(ticket).toContain(fact);
    }
    expect(ticket).toContain("Give the user a Full License.");
    expect(ticket).not.toContain("Give the user access");
    expect(ticket).toContain("ada@example.com");
    expect(ticket).toContain("/arena/20016/#");
    expect(ticket).toMatch(/Still missing: Request JSON, E-mail address of the user/);
  }
  await page.getByRole("checkbox", { name: "Take out e-mail addresses too" }).check();
  await expect(preview(page)).not.toContainText("ada@example.com");
});

test("as HTML it lies on the clipboard as HTML too, without anything that was pasted as markup", async ({
  page,
}) => {
  await open(page, "/arena/20016/");
  await response(page).fill('<img src="x" onerror="alert(1)">');
  await copy(page, "HTML");
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text() ?? "";
  });
  expect(html).toContain("<strong>");
  expect(html).not.toContain("<img");
});

test("nothing pasted leaves the page: no request, no address, no store", async ({ page }) => {
  const requests = new Requests(page);
  await open(page, "/arena/20016/");
  await requests.settle();
  expect(requests.paths).toEqual([
    "/arena/20016/",
    "/search/page.js",
    "/search/ticket.js",
    "/api/v1/arena/20016.json",
  ]);
  requests.restart();
  await response(page).fill(pasted);
  await copy(page, "Markdown");
  await requests.settle();
  expect(requests.paths).toEqual([]);
  await expect(page).toHaveURL((url) => url.pathname + url.search + url.hash === "/arena/20016/");
  const stores = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    history.state === null ? 0 : 1,
  ]);
  expect(stores).toEqual([0, 0, 0, 0, 0, 0]);
});

test("of a code with several meanings, nothing is said before one is chosen", async ({ page }) => {
  await open(page, "/arena/4083/");
  await expect(preview(page)).not.toContainText("POST /login");
  await page.getByRole("radio", { name: /POST \/login$/ }).check();
  await expect(preview(page)).toContainText("Endpoint: POST /login\n");
});

test("a code without a remedy has a ticket, which asks for what is not known", async ({ page }) => {
  await open(page, "/arena/20012/");
  await page.getByRole("textbox", { name: "Endpoint" }).fill("POST /login");
  await expect(preview(page)).toContainText("Endpoint: POST /login");
  await expect(preview(page)).toContainText("Invalid email address.");
});

test("it is written with the keyboard alone, and the button folds it away", async ({ page }) => {
  await page.goto("/arena/20016/");
  await button(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio", { name: cause })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByRole("radio", { name: cause })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.locator("#ticket").getByRole("checkbox").first()).toBeChecked();
  await expect(button(page)).toHaveAttribute("aria-expanded", "true");
  await button(page).press("Enter");
  await expect(preview(page)).toBeHidden();
  await expect(button(page)).toHaveAttribute("aria-expanded", "false");
});

for (const address of ["/arena/20016/", "/arena/4083/", "/arena/20012/"]) {
  test(`the ticket of ${address} has no fault that axe finds, and fits`, async ({ page }) => {
    await open(page, address);
    await page.locator("#ticket").getByRole("radio").first().check();
    await response(page).fill(pasted);
    await loadAxe(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(over).toBe(0);
      }
    }
  });
}

test("in forced colours what has the focus is outlined, and the button has a border", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "/arena/20016/");
  await page.keyboard.press("Tab");
  for (const stop of [response(page), page.getByRole("button", { name: "Copy the ticket" })]) {
    await stop.focus();
    const { outline, border } = await stop.evaluate((element) => ({
      outline: getComputedStyle(element).outlineStyle,
      border: getComputedStyle(element).borderStyle,
    }));
    expect(outline).not.toBe("none");
    expect(border).not.toBe("none");
  }
});

test("a print shows no ticket", async ({ page }) => {
  await open(page, "/arena/20016/");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#ticket")).toBeHidden();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("there is no button that does nothing", async ({ page }) => {
    await page.goto("/arena/20016/");
    await expect(page.locator("#ticket")).toBeHidden();
  });
});

test("the ticket breaks no policy and says nothing to the console", async ({ page }) => {
  const heard: string[] = [];
  page.on("console", (message) => heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(error.message));
  await open(page, "/arena/20016/");
  await response(page).fill(pasted);
  await copy(page, "HTML");
  expect(heard).toEqual([]);
});

for (const file of ["/search/ticket.js", "/api/v1/arena/20016.json"]) {
  test(`where ${file} does not come, the next press asks again`, async ({ page }) => {
    await page.route(`**${file}`, (route) => route.abort(), { times: 1 });
    await page.goto("/arena/20016/");
    await button(page).click();
    await expect(page.locator("#ticket > [role=status]")).toHaveText(
      "The form could not be loaded. Press the button again.",
    );
    await button(page).click();
    await expect(preview(page)).toBeVisible();
    await expect(page.locator("#ticket > [role=status]")).toBeEmpty();
  });
}
