import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "zod";
import { contentLoaders } from "./build/content-loaders.ts";

const load = contentLoaders();

/** The site's own long pages are Astro's MDX; everything else is read by the model. */
export const collections = {
  sites: defineCollection({ loader: load("sites") }),
  products: defineCollection({ loader: load("products") }),
  endpoints: defineCollection({ loader: load("endpoints") }),
  guides: defineCollection({ loader: load("guides") }),
  entries: defineCollection({ loader: load("entries") }),
  translations: defineCollection({ loader: load("translations") }),
  rows: defineCollection({ loader: load("rows") }),
  pages: defineCollection({
    loader: glob({ base: "./content/pages", pattern: "*.mdx" }),
    schema: z.strictObject({
      title: z.string().describe("Required. The page's heading."),
      description: z.string().describe("Required. What the page is about, in a sentence."),
    }),
  }),
};
