import { expect, test } from "vitest";
import { siteAddress } from "../support/content.ts";
import { attributeOf, readPage } from "../support/html.ts";
import { filesBelow } from "../support/project.ts";

const pages = filesBelow("dist")
  .filter((file) => file.endsWith("index.html") && !file.startsWith("search/"))
  .map((file) => `/${file.replace(/index\.html$/, "")}`);

test.each(pages)("the page %s names itself as the address to keep", (address) => {
  const links = readPage(address).querySelectorAll('link[rel="canonical"]');
  // One for a frame names the page that it is of.
  const kept = `${siteAddress}${address.replace(/^\/embed/, "")}`;
  expect(links.map((link) => attributeOf(link, "href"))).toEqual([kept]);
});
