import { expect, test } from "vitest";
import { endpoint, facts } from "../support/facts.ts";
import { filesBelow } from "../support/project.ts";

const built = filesBelow("dist");

test.each(facts)("code $code has its page, its Markdown, its JSON and its frame", ({ code }) => {
  expect(built).toEqual(
    expect.arrayContaining([
      `arena/${code}/index.html`,
      `arena/${code}.md`,
      `api/v1/arena/${code}.json`,
      `embed/arena/${code}/index.html`,
    ]),
  );
});

test.each([
  `${endpoint.address.slice(1)}index.html`,
  "api/v1/arena.json",
  "api/v1/schema.json",
  "widget/v1.js",
  "lookup/v1.js",
  "lookup/v1.d.ts",
  "index.html",
  "search/index.html",
  "404.html",
  "sitemap-index.xml",
  "llms.txt",
  "opensearch.xml",
  "robots.txt",
])("the build has made %s", (file) => {
  expect(built).toContain(file);
});
