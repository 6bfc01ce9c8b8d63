import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Where Chromium and Chrome are installed by systems. */
const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Path of a browser for the tests: `$CHROMIUM`, Playwright's own, else the system's; undefined without one. */
export function findBrowser(): string | undefined {
  return [process.env["CHROMIUM"], chromium.executablePath(), ...SYSTEM].find(
    (path) => path !== undefined && existsSync(path),
  );
}

/** Keeps the browser from talking to anybody but the site; without a sandbox only for root, who has none. */
export function browserArguments(): string[] {
  return [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}
