import { expect } from "@playwright/test";
import { readPins } from "../src/build/pins.ts";
import { asked, element, test } from "./support/widget.ts";

const [pin] = await readPins();
const version = pin?.version ?? "";
const hash = pin?.integrity[`widget/v${version}.js`] ?? "";
const DIALOG = element('product="arena" code="20016" mode="dialog"');
const scriptOf = (base: string | undefined, integrity: string): string =>
  `<script type="module" src="${base}/widget/v${version}.js" integrity="${integrity}" crossorigin></script>`;

test("a release is loaded by its hash, with parts of the same release", async ({
  openHost,
  page,
  baseURL,
}) => {
  const scripts = asked(page, "/widget/");
  const { said } = await openHost(DIALOG, { scripts: scriptOf(baseURL, hash), isStrict: true });
  await expect(page.getByRole("button", { name: /20016/ })).toBeVisible();
  expect(scripts).toEqual([`/widget/v${version}.js`, `/widget/v${version}/more.js`]);
  expect(said).toEqual([]);
});

test("a release that was changed is refused, and the link stays", async ({ openHost, baseURL }) => {
  const wrong = hash.replace(/.{4}$/, "AAAA");
  const { page } = await openHost(DIALOG, { scripts: scriptOf(baseURL, wrong) });
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => !!customElements.get("error-help"))).toBe(false);
  await expect(page.getByRole("link", { name: "What to do" })).toBeVisible();
});

test("with an import map, a part of a release that was changed is refused too", async ({
  openHost,
  page,
  baseURL,
}) => {
  const part = `widget/v${version}/more.js`;
  await page.route(`**/${part}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n` });
  });
  const map = { integrity: { [`${baseURL}/${part}`]: pin?.integrity[part] } };
  const { heard } = await openHost(DIALOG, {
    scripts: `<script type="importmap">${JSON.stringify(map)}</script>${scriptOf(baseURL, hash)}`,
  });
  await expect
    .poll(heard)
    .toEqual(['failed {"product":"arena","code":"20016","reason":"network"}']);
  await expect(page.getByRole("link", { name: "What to do" })).toBeVisible();
});
