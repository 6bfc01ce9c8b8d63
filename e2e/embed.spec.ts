import { expect, test } from "@playwright/test";
import { expectSound } from "./support/axe.ts";
import { serveElsewhere } from "./support/elsewhere.ts";
import { listen } from "./support/listen.ts";
import { Requests } from "./support/requests.ts";

test("a page that allows no script shows a code in a frame, whose links leave the frame alone", async ({
  page,
  baseURL,
}) => {
  const host = await serveElsewhere(
    `<!doctype html><html lang="en"><title>Host</title>
    <iframe title="Help" sandbox="allow-popups allow-popups-to-escape-sandbox" src="${baseURL}/embed/arena/20016/"></iframe></html>`,
    { "Content-Security-Policy": `default-src 'none'; frame-src ${baseURL}` },
  );
  await page.goto(host.address);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: /20016/ })).toBeVisible();
  await expect(frame.getByRole("listitem").first()).toBeVisible();
  const opened = page.waitForEvent("popup");
  await frame.getByRole("link", { name: "Arena 20016" }).click();
  await expect((await opened).getByRole("heading", { level: 1 })).toContainText("20016");
  await host.close();
});

for (const code of ["20016", "4083", "20012"]) {
  test(`the frame of ${code} is one quiet request, fits 320 px and has no fault that axe finds`, async ({
    page,
  }) => {
    const heard = await listen(page);
    const requests = new Requests(page);
    await page.goto(`/embed/arena/${code}/`);
    await requests.settle();
    expect(requests.paths).toEqual([`/embed/arena/${code}/`]);
    await expect(page.locator("script")).toHaveCount(0);
    await expectSound(page);
    expect(heard).toEqual([]);
  });
}
