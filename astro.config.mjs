import mdx from "@astrojs/mdx";
import { satteri } from "@astrojs/markdown-satteri";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { errdex } from "./src/build/integration.ts";
import { readAddress } from "./src/build/site-address.ts";

/** What a page may load and do: itself, its own scripts, Pagefind's WebAssembly, and nothing else. */
const directives = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** Whether search engines should find a page: not the search itself, nor what is made for frames. */
const isListed = (page) => !page.endsWith("/search/") && !page.includes("/embed/");

export default defineConfig({
  ...(await readAddress()),
  trailingSlash: "ignore",
  prerenderConflictBehavior: "error",
  compressHTML: true,
  build: { inlineStylesheets: "always" },
  devToolbar: { enabled: false },
  server: { headers: { "Access-Control-Allow-Origin": "*" } },
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  security: {
    csp: { directives, scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] } },
  },
  experimental: { contentIntellisense: true },
  integrations: [mdx(), sitemap({ filter: isListed }), errdex()],
});
