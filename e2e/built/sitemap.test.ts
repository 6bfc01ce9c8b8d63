import { expect, test } from "vitest";
import { siteAddress } from "../support/content.ts";
import { filesBelow } from "../support/project.ts";
import { sitemap } from "../support/sitemap.ts";

/** Pages that nobody should find by a search engine. */
const UNLISTED = /^(?:404\.html$|search\/index\.html$|embed\/)/;

test("the sitemap lists every page but search, 404 and those for frames, and nothing else", () => {
  const pages = filesBelow("dist")
    .filter((file) => file.endsWith(".html") && !UNLISTED.test(file))
    .map((file) => `${siteAddress}/${file.replace(/index\.html$/, "")}`);
  expect(pages.length).toBeGreaterThan(0);
  expect(sitemap().toSorted()).toEqual(pages.toSorted());
});
