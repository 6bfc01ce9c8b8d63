import { z } from "zod";
import { source, text } from "./shared.ts";

/** The frontmatter of `endpoints/<product>/<id>.mdx`; the file's name is the endpoint's id. */
export const endpoint = z.strictObject({
  method: z
    .enum(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
    .describe("Required. The HTTP method."),
  path: z
    .string()
    .regex(/^\/\S*$/, "A path begins with / and has no spaces.")
    .describe("Required. The path, such as /items/{id}."),
  title: text.describe("Required. What it does, in a few words."),
  summary: text.describe("Required. What it is for, in a sentence or two."),
  sources: z.array(source).default([]).describe("Where the facts come from."),
});

export type EndpointMatter = z.infer<typeof endpoint>;
