import { expect, test } from "vitest";
import { readContent } from "../../src/model/index.ts";

const { content } = await readContent("content");

test.each(content.entries)("$file has two examples at least", ({ matter }) => {
  expect(matter.examples.length).toBeGreaterThan(1);
});
