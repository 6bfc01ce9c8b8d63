import fc from "fast-check";
import { expect, test } from "vitest";
import { readFileName } from "./file-name.ts";
import type { FileName } from "./file-name.ts";

test.each<[string, FileName]>([
  ["site.yaml", { kind: "site" }],
  ["products/acme.mdx", { kind: "product", product: "acme", name: "acme" }],
  ["products/acme.de.mdx", { kind: "product", product: "acme", name: "acme", lang: "de" }],
  ["endpoints/acme/login.mdx", { kind: "endpoint", product: "acme", name: "login" }],
  ["guides/acme/setup.pt-BR.mdx", { kind: "guide", product: "acme", name: "setup", lang: "pt-BR" }],
  ["errors/acme/100.mdx", { kind: "entry", product: "acme", name: "100" }],
  ["errors/acme/100~login.mdx", { kind: "entry", product: "acme", name: "100", id: "login" }],
  [
    "errors/acme/100~login.de.mdx",
    { kind: "entry", product: "acme", name: "100", id: "login", lang: "de" },
  ],
  ["errors/acme/codes.ndjson", { kind: "rows", product: "acme" }],
  ["errors/acme/codes-4000.ndjson", { kind: "rows", product: "acme" }],
])("%s says what it is", (file, expected) => {
  expect(readFileName(file)).toEqual(expected);
});

test.each([
  "100.mdx",
  "errors/100.mdx",
  "errors/acme/old/100.mdx",
  "errors/acme/100.md",
  "errors/acme/100.DE.mdx",
  "errors/acme/100.1.mdx",
  "errors/acme/100~a~b.mdx",
  "errors/acme/~login.mdx",
  "errors/acme/.mdx",
  "errors/acme/rows.ndjson",
  "errors/codes.ndjson",
  "guides/acme/setup~login.mdx",
  "products/acme/acme.mdx",
  "products/acme~x.mdx",
  "Errors/acme/100.mdx",
  "site.yml",
  "acme/site.yaml",
])("%s can't stand anywhere", (file) => {
  expect(readFileName(file)).toBeUndefined();
});

test.each(["constructor/acme/100.mdx", "toString/acme/100.mdx"])(
  "%s is in no folder of ours, though every object has a key of its name",
  (file) => {
    expect(readFileName(file)).toBeUndefined();
  },
);

test("a path with a language is read like the same path without", () => {
  const name = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
  fc.assert(
    fc.property(name, name, fc.constantFrom("de", "pt-BR"), (product, file, lang) => {
      expect(readFileName(`guides/${product}/${file}.${lang}.mdx`)).toEqual({
        ...readFileName(`guides/${product}/${file}.mdx`),
        lang,
      });
    }),
  );
});
