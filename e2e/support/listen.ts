import type { Page } from "@playwright/test";

/** What a page says to the console or throws; a violation of its policy is made to say so too. */
export async function listen(page: Page): Promise<string[]> {
  const heard: string[] = [];
  page.on("console", (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => heard.push(`thrown: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`violation of ${event.violatedDirective} by ${event.blockedURI}`);
    });
  });
  return heard;
}
