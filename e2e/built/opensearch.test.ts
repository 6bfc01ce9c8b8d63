import { expect, test } from "vitest";
import { siteAddress } from "../support/content.ts";
import { attributeOf, readPage } from "../support/html.ts";
import { isServed, read } from "../support/project.ts";

const xml = read("dist/opensearch.xml");

test("opensearch.xml sends what is typed to the search page", () => {
  expect(xml).toContain('xmlns="http://a9.com/-/spec/opensearch/1.1/"');
  const template = /<Url type="text\/html" template="([^"]+)"\/>/.exec(xml)?.[1];
  expect(template).toBe(`${siteAddress}/search/?q={searchTerms}`);
});

test("opensearch.xml has a name as short as browsers ask for", () => {
  expect(xml).toMatch(/<ShortName>[^<]{1,16}<\/ShortName>/);
  expect(xml).toMatch(/<Description>[^<]{1,1024}<\/Description>/);
});

test("the home page tells browsers of opensearch.xml", () => {
  const [link] = readPage("/").querySelectorAll('link[rel="search"]');
  const address = link ? attributeOf(link, "href") : "";
  expect(address).toBe("/opensearch.xml");
  expect(isServed(address)).toBe(true);
});
