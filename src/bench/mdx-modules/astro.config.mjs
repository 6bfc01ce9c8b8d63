import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";

export default defineConfig({
  site: "https://bench.example",
  compressHTML: true,
  build: { inlineStylesheets: "always" },
  security: { csp: true },
  integrations: [mdx(), sitemap()],
});
