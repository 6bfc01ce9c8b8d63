import { spawnSync } from "node:child_process";
import { findBrowser } from "./find-browser.ts";

/** Sees to it that the tests have a browser: finds one, else gets one, else says what to install. */

const ways: readonly (readonly [string, readonly string[]])[] = [
  ["npx", ["playwright", "install", "chromium"]],
  ["apt-get", ["update"]],
  ["apt-get", ["install", "-y", "--no-install-recommends", "chromium"]],
];

if (!findBrowser()) {
  console.log("No browser found: getting one.");
  for (const [command, args] of ways) {
    spawnSync(command, args, { stdio: "inherit" });
    if (findBrowser()) break;
  }
}

const found = findBrowser();
if (found === undefined) {
  console.error("No browser for the tests. Install Chromium, or set CHROMIUM to the path of one.");
  process.exitCode = 1;
} else {
  console.log(`Browser: ${found}`);
}
