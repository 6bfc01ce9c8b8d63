import { defineConfig } from "@playwright/test";
import { browserArguments, findBrowser } from "./src/tasks/find-browser.ts";

const executablePath = findBrowser();

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  globalSetup: "./e2e/support/serve.ts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [["list"]],
  use: {
    // Set by the global setup, which serves the built site.
    ...(process.env["SITE_ADDRESS"] ? { baseURL: process.env["SITE_ADDRESS"] } : {}),
    launchOptions: { args: browserArguments(), ...(executablePath ? { executablePath } : {}) },
  },
});
