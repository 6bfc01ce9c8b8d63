import type { Locator, Page } from "@playwright/test";

/** The search box of a page, as its reader finds it. */
export function searchBox(page: Page): Locator {
  return page.getByRole("searchbox");
}

/** What was found, as links. */
export function found(page: Page): Locator {
  return page.locator("#results").getByRole("link");
}

/** What is told to screen readers. */
export function announced(page: Page): Locator {
  return page.getByRole("search").getByRole("status");
}

/** The places where one can ask, each with a way to do it. */
export const ways: readonly { where: string; ask: (page: Page, input: string) => Promise<void> }[] =
  [
    {
      where: "in the head of a code's page",
      ask: async (page, input) => {
        await page.goto("/arena/503/");
        await searchBox(page).fill(input);
      },
    },
    {
      where: "on the home page",
      ask: async (page, input) => {
        await page.goto("/");
        await searchBox(page).fill(input);
      },
    },
    {
      where: "in the address of the search page",
      ask: async (page, input) => {
        await page.goto(`/search/?q=${encodeURIComponent(input)}`);
      },
    },
  ];
