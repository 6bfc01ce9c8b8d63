import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";

/** axe as its Playwright package brings it, evaluated once a page: that package does it each time. */
const nearby = createRequire(import.meta.resolve("@axe-core/playwright"));
const source = readFileSync(nearby.resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

declare global {
  interface Window {
    /** There once `loadAxe` has run. */
    axe: { run(options: object): Promise<{ violations: Violation[]; passes: { id: string }[] }> };
  }
}

export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** What is wrong on a page as it is shown now, a line a place. Throws where nothing was checked. */
export async function violations(page: Page): Promise<string[]> {
  const { violations, passes } = await page.evaluate(
    (values) =>
      window.axe.run({
        preload: false,
        resultTypes: ["violations"],
        runOnly: { type: "tag", values },
      }),
    TAGS,
  );
  if (passes.length === 0) throw new Error("axe has checked nothing.");
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [id, help, JSON.stringify(target), failureSummary].join(" | "),
    ),
  );
}

/** Expects no fault that axe finds, and nothing cut off at the side, narrow and wide, light and dark. */
export async function expectSound(page: Page): Promise<void> {
  await loadAxe(page);
  for (const width of [320, 1280])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(page)).toEqual([]);
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(needed).toBeLessThanOrEqual(width);
    }
}
