import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "zod";
import { contentLoaders } from "./build/content-loaders.ts";
import { endpoint, entry, guide, product, translation } from "./model/index.ts";

const load = contentLoaders();

/** The site's own long pages are Astro's MDX; everything else is read by the model. */
export const collections = {
  products: defineCollection({ loader: load("products"), schema: product }),
  endpoints: defineCollection({ loader: load("endpoints"), schema: endpoint }),
  guides: defineCollection({ loader: load("guides"), schema: guide }),
  entries: defineCollection({ loader: load("entries"), schema: entry }),
  translations: defineCollection({ loader: load("translations"), schema: translation }),
  pages: defineCollection({
    loader: glob({ base: "./content/pages", pattern: "*.mdx" }),
    schema: z.strictObject({
      title: z.string().describe("Required. The page's heading."),
      description: z.string().describe("Required. What the page is about, in a sentence."),
    }),
  }),
};
