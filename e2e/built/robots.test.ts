import { expect, test } from "vitest";
import { siteAddress } from "../support/content.ts";
import { isServed, read } from "../support/project.ts";

const lines = read("dist/robots.txt").split("\n");

test("robots.txt lets everybody in", () => {
  expect(lines).toContain("User-agent: *");
  expect(lines.filter((line) => /^Disallow:\s*\S/.test(line))).toEqual([]);
});

test("robots.txt names the sitemap by its whole address", () => {
  const address = `${siteAddress}/sitemap-index.xml`;
  expect(lines).toContain(`Sitemap: ${address}`);
  expect(isServed(address)).toBe(true);
});
