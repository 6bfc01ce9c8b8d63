import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { answerWith, asked, element, hold, test } from "./support/widget.ts";

const BODY = {
  status: 400,
  errors: [{ code: 20016, message: "User not authorized for workspace." }],
};
const SHOWN = 'shown {"product":"arena","code":"20016","entry":"main"}';
const ELEMENT = element('product="arena"');

/** Gives the element an error, as a program would. */
async function give(page: Page, error: unknown): Promise<void> {
  await page.locator("error-help").evaluate((element, error) => {
    Object.assign(element, { error });
  }, error);
}

test("a body that was caught is read in the page, and only then its code is fetched", async ({
  openHost,
}) => {
  const { page, heard, said } = await openHost(ELEMENT, { isStrict: true });
  const requests = asked(page, "/");
  await give(page, BODY);
  await expect(page.getByRole("heading", { name: /20016/ })).toBeVisible();
  expect(requests).toEqual([
    "/widget/v1/reading.js",
    "/lookup/v1/errors/arena.json",
    "/api/v1/arena/20016.json",
  ]);
  expect(await heard()).toEqual([SHOWN]);
  expect(said).toEqual([]);
});

test("without a product, all that the knowledge base has are searched", async ({ openHost }) => {
  const { page, heard } = await openHost(element(""));
  await give(page, JSON.stringify(BODY));
  await expect.poll(heard).toEqual([SHOWN]);
});

test("an error, its cause, and an answer are read", async ({ openHost }) => {
  const { page, heard } = await openHost(ELEMENT);
  await page.locator("error-help").evaluate((element, body) => {
    const cause = new Error(`Arena answered ${JSON.stringify(body)}`);
    Object.assign(element, { error: new Error("Sync failed", { cause }) });
  }, BODY);
  await expect.poll(heard).toEqual([SHOWN]);
  await page.locator("error-help").evaluate((element) => {
    const body = JSON.stringify({ errors: [{ code: 4081 }] });
    Object.assign(element, { error: new Response(body, { status: 401 }) });
  });
  await expect
    .poll(heard)
    .toEqual([SHOWN, 'shown {"product":"arena","code":"4081","entry":"main"}']);
});

test("the call that an answer tells of chooses among meanings", async ({ openHost }) => {
  const { page, heard } = await openHost(ELEMENT);
  await give(page, 'POST /login\nHTTP/1.1 401\n\n{"errors":[{"code":4083}]}');
  await expect.poll(heard).toEqual(['shown {"product":"arena","code":"4083","entry":"login"}']);
});

test("of errors given one after the other the last wins", async ({ openHost, page }) => {
  const letGo = await hold(page, "**/lookup/v1/**");
  const { heard } = await openHost(ELEMENT);
  for (const code of [20015, 20001, 4081]) await give(page, { errors: [{ code }] });
  letGo();
  await expect.poll(heard).toEqual(['shown {"product":"arena","code":"4081","entry":"main"}']);
});

test("a code that no entry has is missing, and named; a known message beside it is no help", async ({
  openHost,
}) => {
  const { page, heard } = await openHost(ELEMENT);
  await give(page, { errors: [{ code: 29999, message: "User not authorized for workspace." }] });
  await expect.poll(heard).toEqual(['missing {"product":"arena","code":"29999"}']);
  await expect(page.getByRole("link", { name: "What to do" })).toBeVisible();
});

test("an error that says nothing is missing", async ({ openHost }) => {
  const { page, heard, said } = await openHost(ELEMENT);
  await give(page, new Array(3).fill({ toString: null }));
  await expect.poll(heard).toEqual(['missing {"product":"arena","code":""}']);
  expect(said).toEqual([]);
});

test("a code given as an attribute is not looked for in the error", async ({ openHost }) => {
  const { page, heard } = await openHost(element('product="arena" code="4081"'));
  await expect.poll(heard).toHaveLength(1);
  const requests = asked(page, "/");
  await give(page, BODY);
  await expect.poll(heard).toHaveLength(2);
  expect((await heard())[1]).toBe('shown {"product":"arena","code":"4081","entry":"main"}');
  expect(requests).toEqual([]);
});

test("an error given before the script came is read once it has", async ({ openHost, baseURL }) => {
  const { page, heard } = await openHost(ELEMENT, { scripts: " " });
  await give(page, BODY);
  await page.addScriptTag({ type: "module", url: `${baseURL}/widget/v1.js` });
  await expect.poll(heard).toEqual([SHOWN]);
});

for (const [name, body, status, reason] of [
  ["an index that is a page", "<!doctype html>", 200, "content"],
  ["an index of another shape", "{}", 200, "content"],
  ["an index that is not there", "", 404, "status 404"],
  ["an index that the site fails to give", "", 500, "status 500"],
] as const) {
  test(`${name} leaves the link, and the event says why`, async ({ openHost, page }) => {
    await answerWith(page, body, status, "**/lookup/v1/**");
    const { heard, said } = await openHost(ELEMENT);
    await give(page, BODY);
    await expect.poll(heard).toEqual([`failed {"product":"arena","code":"","reason":"${reason}"}`]);
    await expect(page.getByRole("link", { name: "What to do" })).toBeVisible();
    expect(said).toEqual([]);
    await page.unroute("**/lookup/v1/**");
    await give(page, { ...BODY });
    await expect.poll(async () => (await heard())[1]).toBe(SHOWN);
  });
}

test("a script that cannot be had, and an index that does not come, are failures", async ({
  openHost,
  page,
}) => {
  const letGo = await hold(page, "**/lookup/v1/**");
  const { heard, said } = await openHost(element('product="arena" timeout="200"'));
  await give(page, BODY);
  await expect.poll(heard).toEqual(['failed {"product":"arena","code":"","reason":"timeout"}']);
  letGo();
  await page.route("**/reading.js", (route) => route.abort());
  await page.reload();
  await give(page, BODY);
  await expect.poll(heard).toEqual(['failed {"product":"arena","code":"","reason":"network"}']);
  expect(said).toEqual([]);
});
