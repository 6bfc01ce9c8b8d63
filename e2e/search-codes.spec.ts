import { expect, test } from "@playwright/test";
import { announced, found, ways } from "./support/search.ts";

/** A code is found first however it is written, wherever it is asked for. */

const PASTED =
  '{"status":400,"errors":[{"code":20016,"message":"User not authorized for workspace."}]}';

const asked = [
  { input: "4081", code: "4081", address: "/arena/4081/" },
  { input: "error 20016", code: "20016", address: "/arena/20016/" },
  { input: "#20016", code: "20016", address: "/arena/20016/" },
  { input: "400/20016", code: "20016", address: "/arena/20016/" },
  { input: "2OO16", code: "20016", address: "/arena/20016/" },
  { input: PASTED, code: "20016", address: "/arena/20016/" },
];

for (const { where, ask } of ways) {
  for (const { input, code, address } of asked) {
    test(`“${input}” ${where} finds ${code} first`, async ({ page }) => {
      await ask(page, input);
      await expect(found(page).first()).toHaveJSProperty("pathname", address);
      await expect(found(page).first()).toContainText(code);
      await expect(announced(page)).toHaveText(/\b1 result\b/);
    });
  }
}
