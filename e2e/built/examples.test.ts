import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const FOLDER = "content/errors";

const written = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".mdx"),
);

test.each(written)("%s has two examples at least", (file) => {
  const text = readFileSync(join(FOLDER, file), "utf8");
  expect(text.match(/^examples:\n(?: .*\n)+/m)?.[0].match(/^ {2}- /gm)?.length).toBeGreaterThan(1);
});
