import { expect, test } from "@playwright/test";
import { searchBox } from "./support/search.ts";

test.use({ contextOptions: { forcedColors: "active" } });

test("the code and its causes can be seen in forced colours", async ({ page }) => {
  await page.goto("/arena/20016/");
  expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
  const texts = [page.locator("h1 .code"), ...(await page.locator("section.cause h3").all())];
  expect(texts).toHaveLength(3);
  for (const text of texts) {
    await expect(text).toBeVisible();
    const { ink, paper } = await text.evaluate((element) => ({
      ink: getComputedStyle(element).color,
      paper: getComputedStyle(document.body).backgroundColor,
    }));
    expect(ink).not.toBe(paper);
  }
});

test("whatever gets focus has an outline in forced colours", async ({ page }) => {
  await page.goto("/arena/20016/");
  const stops = [
    searchBox(page),
    page.getByRole("navigation").getByRole("link").first(),
    page.locator("section.cause a").first(),
    page.locator("summary").first(),
  ];
  // A key pressed first, so that the browser shows where the focus is.
  await page.keyboard.press("Tab");
  for (const stop of stops) {
    await stop.focus();
    const { style, width } = await stop.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { style: outlineStyle, width: Number.parseFloat(outlineWidth) };
    });
    expect(style).not.toBe("none");
    expect(width).toBeGreaterThanOrEqual(2);
  }
});
