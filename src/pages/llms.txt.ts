import type { APIRoute } from "astro";
import type { Entry } from "../lookup/index.ts";
import { published } from "../published.ts";

const isOver = (entries: readonly Entry[]): boolean => entries.every(({ retired }) => retired);

/** What is here and where, for readers that are programs (llmstxt.org). */
export const GET: APIRoute = async ({ site }) => {
  const [{ site: words, catalogues, addresses, strings }] = await published();
  const absolute = (address: string): string => new URL(address, site).href;
  const parts = catalogues.flatMap(({ product, codes }) => [
    `## ${product.name}`,
    `${product.summary} [JSON](${absolute(addresses.catalogue(product.slug))})`,
    codes
      .map(
        ({ code, slug, entries }) =>
          `- [${code}](${absolute(addresses.markdown(product.slug, slug))}): ${entries.map(({ title }) => title).join(" · ")}${isOver(entries) ? ` (${strings.searchWords.retired})` : ""}`,
      )
      .join("\n"),
  ]);
  return new Response([`# ${words.name}`, `> ${words.summary}`, ...parts, ""].join("\n\n"));
};
