import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import type { Page, Route } from "@playwright/test";
import { serveElsewhere } from "./support/elsewhere.ts";
import type { Elsewhere } from "./support/elsewhere.ts";

const DOCUMENT = "**/api/v1/arena/*.json";
const ELEMENT =
  '<error-help product="arena" code="20016"><a href="/help">What to do</a></error-help>';

let host: Elsewhere | undefined;

test.afterEach(async () => {
  await host?.close();
});

/** Opens a page of another origin that holds `body`, and notes the events there. */
async function openHost(page: Page, base: string | undefined, body: string): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const name of ["shown", "missing", "failed"])
      document.addEventListener(`error-help:${name}`, (event) => {
        const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
        const code = detail instanceof Object && "code" in detail ? String(detail.code) : "";
        seen.push(`${name} ${code}`);
      });
  });
  const script = `<script type="module" src="${base}/widget/v1.js"></script>`;
  host = await serveElsewhere(
    `<!doctype html><html lang="en"><title>Host</title><main><h1>Host</h1>${body}</main>${script}</html>`,
  );
  await page.goto(host.address);
}

const heard = (page: Page) => page.evaluate<string[]>("window.seen");

/** Holds back the answers about codes until they are let go. */
async function hold(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(DOCUMENT, async (route: Route) => {
    await gate;
    // One that was aborted cannot go on.
    await route.continue().catch(() => undefined);
  });
  return letGo;
}

test("twenty elements ask once for a code, and all show it", async ({ page, baseURL }) => {
  let requests = 0;
  page.on("request", (request) => {
    if (request.url().includes("/api/v1/")) requests++;
  });
  await openHost(page, baseURL, ELEMENT.repeat(20));
  await expect(page.getByRole("heading", { name: /20016/ })).toHaveCount(20);
  expect(requests).toBe(1);
});

test("of attributes that change quickly the last wins, and one event says so", async ({
  page,
  baseURL,
}) => {
  const letGo = await hold(page);
  await openHost(page, baseURL, ELEMENT);
  const aborted: string[] = [];
  page.on("requestfailed", (request) => aborted.push(request.url().replace(/.*\//, "")));
  for (const code of ["20015", "20001", "4081"]) {
    await page.locator("error-help").evaluate((element, code) => {
      element.setAttribute("code", code);
    }, code);
  }
  letGo();
  await expect(page.getByRole("heading", { name: /4081/ })).toBeVisible();
  expect(await heard(page)).toEqual(["shown 4081"]);
  expect(aborted).toContain("20015.json");
});

test("a status that changes while the code loads does not ask again", async ({ page, baseURL }) => {
  let requests = 0;
  page.on("request", (request) => {
    if (request.url().includes("/api/v1/")) requests++;
  });
  const letGo = await hold(page);
  await openHost(page, baseURL, ELEMENT);
  await page.locator("error-help").evaluate((element) => {
    element.setAttribute("status", "400");
  });
  letGo();
  await expect.poll(() => heard(page)).toEqual(["shown 20016"]);
  expect(requests).toBe(1);
});

test("an element that is taken out while it loads is silent, and shows when put back", async ({
  page,
  baseURL,
}) => {
  const letGo = await hold(page);
  await openHost(page, baseURL, ELEMENT);
  const element = await page.locator("error-help").elementHandle();
  await element?.evaluate((node) => {
    node.remove();
  });
  letGo();
  await page.waitForTimeout(300);
  expect(await heard(page)).toEqual([]);
  await element?.evaluate((node) => {
    document.querySelector("main")?.append(node);
  });
  await expect.poll(() => heard(page)).toEqual(["shown 20016"]);
});

test("an element that is moved within the page stays as it is", async ({ page, baseURL }) => {
  await openHost(page, baseURL, `<section></section>${ELEMENT}`);
  await expect(page.getByRole("heading", { name: /20016/ })).toBeVisible();
  await page.locator("error-help").evaluate((element) => {
    document.querySelector("section")?.append(element);
  });
  await page.waitForTimeout(100);
  await expect(page.getByRole("heading", { name: /20016/ })).toBeVisible();
  expect(await heard(page)).toEqual(["shown 20016"]);
});

test("a listener that takes the other elements out silences them", async ({ page, baseURL }) => {
  await openHost(page, baseURL, "");
  await page.evaluate((html) => {
    document.addEventListener("error-help:shown", (event) => {
      for (const other of document.querySelectorAll("error-help"))
        if (other !== event.target) other.remove();
    });
    document.querySelector("main")?.insertAdjacentHTML("beforeend", html);
  }, ELEMENT.repeat(5));
  await expect(page.locator("error-help")).toHaveCount(1);
  await page.waitForTimeout(100);
  expect(await heard(page)).toEqual(["shown 20016"]);
});

test("after a failure the next change asks again", async ({ page, baseURL }) => {
  await page.route(DOCUMENT, (route) => route.fulfill({ status: 500 }), { times: 1 });
  await openHost(page, baseURL, ELEMENT);
  await expect.poll(() => heard(page)).toEqual(["failed 20016"]);
  await page.locator("error-help").evaluate((element) => {
    element.setAttribute("code", "20016");
  });
  await expect.poll(() => heard(page)).toEqual(["failed 20016", "shown 20016"]);
});

test("what the documented keys alone say is shown; none of the shape is a failure", async ({
  page,
  baseURL,
}) => {
  const steps = [
    { text: "Do this." },
    { text: "Then that.", children: [{ kind: "new", text: "x" }] },
  ];
  const entry = {
    id: "main",
    title: "Short",
    causes: [{ recognise: "So it is", role: "user", steps }],
  };
  for (const [entries, event] of [
    [[entry], "shown 20016"],
    [[], "failed 20016"],
    ["none", "failed 20016"],
    [[{ causes: [null] }], "failed 20016"],
  ] as const) {
    await page.route(DOCUMENT, (route) =>
      route.fulfill({
        json: { code: "20016", url: "/arena/20016/", entries },
        headers: { "access-control-allow-origin": "*" },
      }),
    );
    await openHost(page, baseURL, ELEMENT);
    await expect.poll(() => heard(page)).toEqual([event]);
    await expect(page.getByRole("link", { name: "What to do" })).toBeVisible({
      visible: event.startsWith("f"),
    });
    await host?.close();
  }
});

test("a fallback that has the focus keeps it", async ({ page, baseURL }) => {
  const letGo = await hold(page);
  await openHost(page, baseURL, ELEMENT);
  await page.getByRole("link", { name: "What to do" }).focus();
  letGo();
  await expect(page.getByRole("heading", { name: /20016/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "What to do" })).toBeFocused();
});

test("src and a script below a base path lead to the right place", async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openHost(
    page,
    baseURL,
    '<error-help product="arena" code="1" src="https://kb.invalid/kb"></error-help><error-help product="arena" code="1" src="http://["></error-help>',
  );
  await expect.poll(() => heard(page)).toEqual(["failed 1", "failed 1"]);
  expect(asked).toContain("https://kb.invalid/kb/api/v1/arena/1.json");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in it (${colorScheme}), and it fits 320 px`, async ({
    page,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await openHost(page, baseURL, `<style>:root{color-scheme:light dark}</style>${ELEMENT}`);
    await expect(page.getByRole("heading", { name: /20016/ })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
