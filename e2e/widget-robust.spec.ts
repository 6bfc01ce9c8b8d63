import { expect } from "@playwright/test";
import { answerWith, asked, element, help, hold, test } from "./support/widget.ts";

const ELEMENT = element('product="arena" code="20016"');
const SHOWN = 'shown {"product":"arena","code":"20016","entry":"main"}';
const failed = (reason: string): string =>
  `failed {"product":"arena","code":"20016","reason":"${reason}"}`;

test("two hundred elements ask once for a code, and all show it", async ({ page, openHost }) => {
  const requests = asked(page, "/api/v1/");
  await openHost(ELEMENT.repeat(200));
  await expect(page.getByRole("heading", { name: /20016/ })).toHaveCount(200);
  expect(requests).toEqual(["/api/v1/arena/20016.json"]);
});

test("of ten changes within a second the last wins, and the others are aborted", async ({
  page,
  openHost,
}) => {
  const letGo = await hold(page);
  const { heard } = await openHost(ELEMENT);
  const aborted: string[] = [];
  page.on("requestfailed", (request) => aborted.push(request.url().replace(/.*\//, "")));
  const codes = ["20015", "20001", "20000", "3000", "401", "4001", "4079", "4087", "4089", "4081"];
  await page.locator("error-help").evaluate(async (element, codes) => {
    for (const code of codes) {
      element.setAttribute("code", code);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, codes);
  letGo();
  await expect(page.getByRole("heading", { name: /4081/ })).toBeVisible();
  expect(await heard()).toEqual(['shown {"product":"arena","code":"4081","entry":"main"}']);
  const others = ["20016", ...codes.slice(0, -1)].map((code) => `${code}.json`);
  expect(aborted.toSorted()).toEqual(others.toSorted());
});

test("a status that changes while the code loads does not ask again", async ({
  page,
  openHost,
}) => {
  const requests = asked(page, "/api/v1/");
  const letGo = await hold(page);
  const { heard } = await openHost(ELEMENT);
  await page.locator("error-help").evaluate((element) => {
    element.setAttribute("status", "400");
  });
  letGo();
  await expect.poll(heard).toEqual([SHOWN]);
  expect(requests).toHaveLength(1);
});

test("an element that is taken out while it loads is silent, and shows when put back", async ({
  page,
  openHost,
}) => {
  const letGo = await hold(page);
  const { heard } = await openHost(ELEMENT);
  const aborted = page.waitForEvent("requestfailed");
  const handle = await page.locator("error-help").elementHandle();
  await handle?.evaluate((node) => {
    node.remove();
  });
  await aborted;
  letGo();
  await handle?.evaluate((node) => {
    document.querySelector("main")?.append(node);
  });
  await expect.poll(heard).toEqual([SHOWN]);
});

test("an element that is moved within the page stays as it is", async ({ page, openHost }) => {
  const { heard } = await openHost(`<section></section>${ELEMENT}`);
  await expect(page.getByRole("heading", { name: /20016/ })).toBeVisible();
  await page.locator("error-help").evaluate(async (element) => {
    document.querySelector("section")?.append(element);
    await new Promise(requestAnimationFrame);
  });
  await expect(page.getByRole("heading", { name: /20016/ })).toBeVisible();
  expect(await heard()).toEqual([SHOWN]);
});

test("a listener that takes the other elements out silences them", async ({ page, openHost }) => {
  const { heard } = await openHost("");
  await page.evaluate((html) => {
    document.addEventListener("error-help:shown", (event) => {
      for (const other of document.querySelectorAll("error-help"))
        if (other !== event.target) other.remove();
    });
    document.querySelector("main")?.insertAdjacentHTML("beforeend", html);
  }, ELEMENT.repeat(5));
  await expect(page.locator("error-help")).toHaveCount(1);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await heard()).toEqual([SHOWN]);
});

test("after a failure the next change asks again", async ({ page, openHost }) => {
  await page.route("**/api/v1/**", (route) => route.fulfill({ status: 500 }), { times: 1 });
  const { heard } = await openHost(ELEMENT);
  await expect.poll(heard).toEqual([failed("status 500")]);
  await page.locator("error-help").evaluate((element) => {
    element.setAttribute("code", "20016");
  });
  await expect.poll(heard).toEqual([failed("status 500"), SHOWN]);
});

test("a document of a later version is shown as far as it is known", async ({ page, openHost }) => {
  const steps = [
    { text: "Do this.", media: [] },
    { text: "Then that.", children: [{ kind: "film", text: "See the film.", frames: {} }] },
  ];
  const cause = { id: "one", recognise: "So it is", role: "user", steps, retry: "tomorrow" };
  await answerWith(
    page,
    help({ v: 9, entries: [{ id: "main", title: "Short", causes: [cause] }] }),
  );
  const { heard, said } = await openHost(ELEMENT);
  await expect.poll(heard).toEqual([SHOWN]);
  await expect(page.locator("error-help")).toContainText("See the film.");
  await expect(page.locator("error-help")).not.toContainText("undefined");
  expect(said).toEqual([]);
});

test("a fallback that has the focus keeps it, and goes when the focus does", async ({
  page,
  openHost,
}) => {
  const letGo = await hold(page);
  const { heard } = await openHost(ELEMENT);
  await page.getByRole("link", { name: "What to do" }).focus();
  letGo();
  await expect.poll(heard).toEqual([SHOWN]);
  await expect(page.getByRole("link", { name: "What to do" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("link", { name: "What to do" })).toBeHidden();
});

test("src leads to another knowledge base, also below a path; one that is no address fails", async ({
  page,
  openHost,
}) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const { heard } = await openHost(
    `${element('product="arena" code="1" src="https://kb.invalid/kb"')}${element('product="arena" code="1" src="http://["')}`,
  );
  const line = 'failed {"product":"arena","code":"1","reason":"network"}';
  await expect.poll(heard).toEqual([line, line]);
  expect(requests).toContain("https://kb.invalid/kb/api/v1/arena/1.json");
});

test("the script twice, and in two versions, is quiet, and the first one stays", async ({
  baseURL,
  page,
  openHost,
}) => {
  const script = (query: string) =>
    `<script type="module" src="${baseURL}/widget/v1.js${query}"></script>`;
  const { heard, said } = await openHost(ELEMENT, {
    scripts: script("") + script("") + script("?other"),
  });
  await expect.poll(heard).toEqual([SHOWN]);
  await expect(page.getByRole("heading", { name: /20016/ })).toHaveCount(1);
  expect(said).toEqual([]);
});

test("hostile texts and links are shown as text, and run nothing", async ({ page, openHost }) => {
  const text = "<img src=x onerror=alert(1)>";
  const links = ["javascript:alert(1)", "data:text/html,x", " JaVaScRiPt:alert(1)", "file:///etc"];
  const step = {
    text,
    children: [
      { kind: "paragraph", text, children: links.map((url) => ({ kind: "link", text, url })) },
    ],
  };
  const cause = { id: "a", recognise: text, role: text, steps: [step] };
  const entry = { id: "main", title: text, message: text, summary: "\u202Etxet", causes: [cause] };
  await answerWith(page, help({ productName: text, entries: [entry] }));
  const { heard, said } = await openHost(ELEMENT, { isStrict: true });
  const shown = page.locator("error-help");
  await expect(shown).toContainText(text);
  await expect(shown.locator("img")).toHaveCount(0);
  await expect(shown.locator("[part=steps] a")).toHaveCount(0);
  // Each text is apart: what overrides the direction ends with it.
  await expect(shown.locator("[part=summary]")).toHaveCSS("unicode-bidi", "isolate");
  expect(await heard()).toEqual([SHOWN]);
  expect(said).toEqual([]);
});
