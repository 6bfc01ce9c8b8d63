import type { Page } from "@playwright/test";
import { weigh } from "./project.ts";

interface Asked {
  url: URL;
  failed: boolean;
  body: Promise<Uint8Array>;
}

const nothing = Promise.resolve(new Uint8Array());

/** What a page asked for since it was watched, the icon of its tab left out. */
export class Requests {
  readonly #page: Page;
  readonly #asked: Asked[] = [];

  constructor(page: Page) {
    this.#page = page;
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.pathname.endsWith("/favicon.svg")) return;
      const asked: Asked = { url, failed: false, body: nothing };
      this.#asked.push(asked);
      asked.body = request.response().then(async (response) => {
        asked.failed = response === null || response.status() >= 400;
        return response?.body() ?? new Uint8Array();
      });
      // Told by `failed` and `weight`; not to be left unhandled until they are asked.
      asked.body.catch(() => {
        asked.failed = true;
      });
    });
  }

  /** Waits until all that the page has asked for by now is told here: events come in order. */
  async settle(): Promise<void> {
    await this.#page.evaluate(() => fetch("/favicon.svg"));
    await Promise.allSettled(this.#asked.map(({ body }) => body));
  }

  /** Forgets what was asked for until now. */
  restart(): void {
    this.#asked.length = 0;
  }

  get paths(): string[] {
    return this.#asked.map(({ url }) => url.pathname);
  }

  get origins(): string[] {
    return [...new Set(this.#asked.map(({ url }) => url.origin))];
  }

  get failed(): string[] {
    return this.#asked.filter(({ failed }) => failed).map(({ url }) => url.href);
  }

  /** Bytes after brotli of all that came. */
  async weight(): Promise<number> {
    const bodies = await Promise.all(this.#asked.map(({ body }) => body));
    return bodies.reduce((sum, body) => sum + weigh(body), 0);
  }
}
