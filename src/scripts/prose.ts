import type { Item } from "./answer.ts";

interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean }): Promise<void>;
  search(input: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  meta: Readonly<Record<string, string>>;
  plain_excerpt: string;
}

const LIMIT = 8;

let pagefind: Promise<Pagefind> | undefined;

/** Searches the pages that a person wrote. Rejects where the site has no index, as in development. */
export async function searchProse(input: string, address: string, root: string): Promise<Item[]> {
  pagefind ??= load(address, root);
  const { results } = await (await pagefind).search(input);
  const pages = await Promise.all(results.slice(0, LIMIT).map((result) => result.data()));
  return pages.map(({ url, meta, plain_excerpt: excerpt }) => ({
    url,
    code: meta["code"] ?? "",
    title: meta["name"] ?? meta["title"] ?? url,
    detail: excerpt,
  }));
}

/** Without a worker, which a page with Trusted Types could not start. */
async function load(address: string, root: string): Promise<Pagefind> {
  const loaded: unknown = await import(/* @vite-ignore */ new URL(address, location.href).href);
  if (!isPagefind(loaded)) throw new Error("That is not Pagefind.");
  await loaded.options({ baseUrl: root, noWorker: true });
  return loaded;
}

function isPagefind(value: unknown): value is Pagefind {
  return typeof value === "object" && value !== null && "options" in value && "search" in value;
}
