import { LinkChecker, LinkState } from "linkinator";
import { expect, test } from "vitest";
import { dist, filesBelow } from "../support/project.ts";

const pages = filesBelow("dist").filter((file) => file.endsWith(".html"));

test("no link inside the site is dead, and each anchor is there", async () => {
  const { links } = await new LinkChecker().check({
    path: pages.map((page) => page.replace(/index\.html$/, "")),
    serverRoot: dist,
    checkFragments: true,
    // Other hosts are not asked: whether they answer is not for a build to say.
    linksToSkip: (link) => Promise.resolve(new URL(link).hostname !== "127.0.0.1"),
  });
  const inside = links.filter(({ state }) => state !== LinkState.SKIPPED);
  expect(inside.length).toBeGreaterThan(pages.length);
  const dead = inside
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url, parent }) => `${url} in ${parent}`);
  expect(dead).toEqual([]);
}, 60_000);
