import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { serveElsewhere } from "./support/elsewhere.ts";
import type { Elsewhere } from "./support/elsewhere.ts";

const hosts: Elsewhere[] = [];

test.afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

const FALLBACK = '<a href="https://help.test/">What to do</a>';

/** A host page on another origin, with the strictest policy, that counts events and violations. */
async function openHost(page: Page, base: string, attributes: string): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const name of ["shown", "missing", "failed"]) {
      document.addEventListener(`error-help:${name}`, (event) => {
        const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
        seen.push(`${name} ${JSON.stringify(detail)}`);
      });
    }
    document.addEventListener("securitypolicyviolation", (event) => {
      seen.push(`violation ${event.violatedDirective}`);
    });
  });
  const policy = `default-src 'none'; script-src ${base}; connect-src ${base}; require-trusted-types-for 'script'; trusted-types 'none'`;
  const host = await serveElsewhere(
    `<!doctype html><html lang="en"><title>Host</title><h1>Host</h1>
        <error-help ${attributes}>${FALLBACK}</error-help>
        <script type="module" src="${base}/widget/v1.js"></script></html>`,
    { "Content-Security-Policy": policy },
  );
  hosts.push(host);
  await page.goto(host.address);
}

/** What the host has heard so far, one line an event. */
const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen: unknown = Reflect.get(window, "seen");
    return Array.isArray(seen) ? seen.map(String) : [];
  });

const given = (baseURL: string | undefined): string => baseURL ?? "";

test("a dialog shows the causes, who can mend each and how, under the strictest policy", async ({
  page,
  baseURL,
}) => {
  const messages: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  await openHost(page, given(baseURL), 'product="arena" code="20016" status="400"');
  const help = page.locator("error-help");
  await expect(help.getByRole("heading", { name: /20016/ })).toBeVisible();
  await expect(help).toContainText("Arena administrator");
  await expect(help).toContainText("Onshape user");
  await expect(help.getByRole("listitem").first()).toBeVisible();
  await expect(help.getByRole("link", { name: /20016/ })).toHaveAttribute(
    "href",
    `${given(baseURL)}/arena/20016/`,
  );
  await expect(page.getByText("What to do")).toBeHidden();
  expect(await heard(page)).toEqual(['shown {"product":"arena","code":"20016","entry":"main"}']);
  expect(messages).toEqual([]);
});

test("the endpoint chooses among the meanings of a code", async ({ page, baseURL }) => {
  await openHost(page, given(baseURL), 'product="arena" code="4083" endpoint="POST /login"');
  await expect(page.locator("error-help")).toContainText("WebToken");
  expect(await heard(page)).toEqual(['shown {"product":"arena","code":"4083","entry":"login"}']);
});

test("a code without entry keeps the link and says that it is missing", async ({
  page,
  baseURL,
}) => {
  await openHost(page, given(baseURL), 'product="arena" code="99999"');
  await expect.poll(() => heard(page)).toEqual(['missing {"product":"arena","code":"99999"}']);
  await expect(page.getByRole("link", { name: "What to do" })).toBeVisible();
});

test("without network the link stays, and the event says why", async ({ page, baseURL }) => {
  await page.route("**/api/v1/**", (route) => route.abort());
  await openHost(page, given(baseURL), 'product="arena" code="20016"');
  await expect
    .poll(() => heard(page))
    .toEqual(['failed {"product":"arena","code":"20016","reason":"network"}']);
  await expect(page.getByRole("link", { name: "What to do" })).toBeVisible();
});

for (const [name, body] of [
  ["a page of a captive portal", "<!doctype html><p>Log in to the network"],
  ["JSON that breaks off", '{"product":"arena","entr'],
  ["JSON of something else", '{"hello":"world"}'],
] as const) {
  test(`${name} keeps the link, and the event says why`, async ({ page, baseURL }) => {
    await page.route("**/api/v1/**", (route) =>
      route.fulfill({ body, headers: { "access-control-allow-origin": "*" } }),
    );
    await openHost(page, given(baseURL), 'product="arena" code="20016"');
    await expect
      .poll(() => heard(page))
      .toEqual(['failed {"product":"arena","code":"20016","reason":"content"}']);
    await expect(page.getByRole("link", { name: "What to do" })).toBeVisible();
  });
}

test("hostile texts and links are shown as text, and run nothing", async ({ page, baseURL }) => {
  const text = "<img src=x onerror=alert(1)>";
  const link = { kind: "link", text, url: "javascript:alert(1)", children: [] };
  const step = { text, children: [{ kind: "paragraph", text, children: [link] }] };
  const cause = { id: "a", recognise: text, role: "user", steps: [step] };
  const entry = {
    id: "main",
    title: text,
    message: text,
    summary: text,
    status: [],
    endpoints: [],
    anyEndpoint: false,
    eras: [],
    causes: [cause],
  };
  const document = { product: "arena", code: "20016", url: "/arena/20016/", entries: [entry] };
  await page.route("**/api/v1/**", (route) =>
    route.fulfill({ json: document, headers: { "access-control-allow-origin": "*" } }),
  );
  await openHost(page, given(baseURL), 'product="arena" code="20016"');
  const help = page.locator("error-help");
  await expect(help).toContainText(text);
  await expect(help.locator("img")).toHaveCount(0);
  await expect(help.locator('a[href^="javascript"]')).toHaveCount(0);
  expect((await heard(page)).filter((line) => line.startsWith("violation"))).toEqual([]);
});
