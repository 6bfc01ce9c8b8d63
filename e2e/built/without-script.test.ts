import { expect, test } from "vitest";
import { readPage, textOf } from "../support/html.ts";
import { read } from "../support/project.ts";

/** In a file, since a browser whose scripts are off for a test still takes them to be on here. */
test("the search page says to readers without scripts where to go on", () => {
  const [hint] = readPage("/search/").querySelectorAll("noscript");
  expect(hint && textOf(hint)).toMatch(/without it/i);
});

test("the 404 page says to readers without scripts where to go on", () => {
  expect(read("dist/404.html")).toMatch(/<noscript>.*lists below.*<\/noscript>/s);
});
