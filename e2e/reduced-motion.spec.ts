import { expect, test } from "@playwright/test";

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const address of ["/", "/arena/4083/", "/search/?q=20061"]) {
  test(`nothing moves on ${address} for a reader who asked for that`, async ({ page }) => {
    await page.goto(address);
    const moving = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll("body, body *")]
        .filter((element) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } =
            getComputedStyle(element);
          const lasts = (durations: string): boolean =>
            durations.split(",").some((duration) => Number.parseFloat(duration) > 0.01);
          return (
            lasts(transitionDuration) ||
            (animationName !== "none" && lasts(animationDuration)) ||
            scrollBehavior === "smooth"
          );
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  });
}
