import { describe, expect, test } from "vitest";
import { codesOf, products, siteAddress } from "../support/content.ts";
import { isServed, read } from "../support/project.ts";

const text = read("dist/llms.txt");
const links = [...text.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)];

test("llms.txt begins with the name of the site and a summary", () => {
  expect(text).toMatch(/^# .+\n\n> .+\n/);
});

test("every address in llms.txt is on this site and answered", () => {
  expect(links).not.toEqual([]);
  for (const [, , url = ""] of links) {
    expect(url.startsWith(`${siteAddress}/`), url).toBe(true);
    expect(isServed(url), url).toBe(true);
  }
});

describe.each(products)("of %s", (product) => {
  test("llms.txt links the Markdown of every code, once", () => {
    const { files, rows } = codesOf(product);
    const linked = links.filter(([, , url]) => url?.includes(`/${product}/`) && /\.md$/.test(url));
    const codes = linked.map(([, code]) => code);
    expect(codes.toSorted()).toEqual([...new Set([...files, ...rows])].toSorted());
  });
});
