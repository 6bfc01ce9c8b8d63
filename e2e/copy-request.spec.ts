import { expect, test } from "@playwright/test";
import { siteAddress } from "./support/content.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const steps = [
  "Open Arena > Workspace > Settings > Employees > Employee for the user.",
  "Give the user access to the workspace that Onshape references.",
  "Give the user a Full License.",
  "Assign the required access policies, at least Item & File Read & Edit.",
];

test("a reader who is not the administrator can copy a request for one", async ({ page }) => {
  await page.goto("/arena/20016/");
  const recognise =
    "The user has an Arena account, but no access to the workspace that Onshape references.";
  const cause = page.getByRole("region", { name: recognise });
  await cause.getByText(/not the Arena administrator/).click();
  await cause.getByRole("button", { name: "Copy" }).click();
  await expect(cause.getByRole("button")).toHaveText("Copied");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const fact of ["20016", "User not authorized for workspace.", recognise, ...steps]) {
    expect(copied).toContain(fact);
  }
  const address = /https?:\/\/\S+/.exec(copied)?.[0] ?? "";
  expect(address).toContain(`${siteAddress}/arena/20016/#`);
  await page.goto(new URL(address).pathname + new URL(address).hash);
  await expect(page.locator(new URL(address).hash)).toContainText(recognise);
});

test("there is a request to copy for each cause", async ({ page }) => {
  await page.goto("/arena/4081/");
  const causes = await page.locator("section.cause").all();
  expect(causes).toHaveLength(3);
  const copied = new Set<string>();
  for (const cause of causes) {
    await cause.locator("summary").click();
    await cause.getByRole("button", { name: "Copy" }).click();
    await expect(cause.getByRole("button")).toHaveText("Copied");
    copied.add(await page.evaluate(() => navigator.clipboard.readText()));
  }
  expect(copied.size).toBe(3);
});
