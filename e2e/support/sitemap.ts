import { existsSync } from "node:fs";
import { dist, read } from "./project.ts";

/** The addresses in the built site's sitemap, as they stand there. */
export function sitemap(): string[] {
  if (!existsSync(`${dist}sitemap-index.xml`)) {
    throw new Error("There is no built site. Run npm run build first.");
  }
  return locations("sitemap-index.xml").flatMap((part) => locations(new URL(part).pathname));
}

/** The same addresses as paths, for a browser that visits a site served elsewhere. */
export const addresses: readonly string[] = sitemap().map((address) => new URL(address).pathname);

function locations(path: string): string[] {
  return [...read(`dist/${path}`).matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, url]) =>
    url === undefined ? [] : [url],
  );
}
