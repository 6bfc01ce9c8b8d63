import { test as base } from "@playwright/test";
import type { Page } from "@playwright/test";
import { serveElsewhere } from "./elsewhere.ts";

/** A page of somebody else that holds the widget. */
export interface Host {
  page: Page;
  /** Every event of the widget, in order: `shown {"product":…}`. */
  heard: () => Promise<string[]>;
  /** What was said to the console, but for the browser's own line about a failed request. */
  said: string[];
}

interface HostOptions {
  /** In place of the script `v1.js`. */
  scripts?: string;
  /** Whether the page has the strictest policy. */
  isStrict?: boolean;
}

interface Fixtures {
  /** Opens a page of another origin that holds `body`, and notes the events there. */
  openHost: (body: string, options?: HostOptions) => Promise<Host>;
}

/** The fallback that elements of these tests hold. */
export const FALLBACK = '<a href="https://help.test/">What to do</a>';

/** An element with these attributes. */
export const element = (attributes: string): string =>
  `<error-help ${attributes}>${FALLBACK}</error-help>`;

export const test = base.extend<Fixtures>({
  openHost: async ({ page, baseURL }, use) => {
    const closers: (() => Promise<void>)[] = [];
    const said: string[] = [];
    page.on("console", (message) => {
      if (!message.text().startsWith("Failed to load resource")) said.push(message.text());
    });
    page.on("pageerror", (error) => said.push(error.message));
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const name of ["shown", "missing", "failed", "cause-chosen"])
        document.addEventListener(`error-help:${name}`, (event) => {
          const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
          seen.push(`${name} ${JSON.stringify(detail)}`);
        });
      document.addEventListener("securitypolicyviolation", (event) => {
        seen.push(`violation ${event.violatedDirective}`);
      });
    });
    await use(async (body, { scripts, isStrict = false } = {}) => {
      const script = scripts ?? `<script type="module" src="${baseURL}/widget/v1.js"></script>`;
      const policy = `default-src 'none'; script-src ${baseURL}; connect-src ${baseURL}; require-trusted-types-for 'script'; trusted-types 'none'`;
      const host = await serveElsewhere(
        `<!doctype html><html lang="en"><title>Host</title><meta name="viewport" content="width=device-width"><main><h1>Host</h1>${body}</main>${script}</html>`,
        isStrict ? { "Content-Security-Policy": policy } : {},
      );
      closers.push(() => host.close());
      await page.goto(host.address);
      return { page, said, heard: () => page.evaluate<string[]>("window.seen") };
    });
    await Promise.all(closers.map((close) => close()));
  },
});

/** What the widget reads of a code, made up; `parts` in place of its own. */
export function help(parts: object = {}): object {
  const steps = [{ text: "Do this.", children: [] }];
  const entry = {
    id: "main",
    title: "Short",
    causes: [{ id: "one", recognise: "So it is", steps }],
  };
  return { code: "20016", url: "/arena/20016/", entries: [entry], ...parts };
}

/** Answers about codes with `body`, as the served site would, but for what it says. */
export async function answerWith(
  page: Page,
  body: string | object,
  status = 200,
  pattern = "**/api/v1/**",
): Promise<void> {
  await page.route(pattern, (route) =>
    route.fulfill({
      status,
      body: typeof body === "string" ? body : JSON.stringify(body),
      headers: { "access-control-allow-origin": "*" },
    }),
  );
}

/** Holds back the answers about codes until they are let go. */
export async function hold(page: Page, pattern = "**/api/v1/**"): Promise<() => void> {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(pattern, async (route) => {
    await gate;
    // One that was aborted cannot go on.
    await route.continue().catch(() => undefined);
  });
  return letGo;
}

/** The paths that a page asks for from now on, of those that hold `part`. */
export function asked(page: Page, part: string): string[] {
  const paths: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes(part)) paths.push(pathname);
  });
  return paths;
}
