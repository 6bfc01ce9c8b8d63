import fc from "fast-check";
import { markdownToMdast } from "satteri";
import type { MdastNode } from "satteri";
import { expect, test } from "vitest";
import { createLookup } from "../lookup/index.ts";
import type { CodeDocument, Entry } from "../lookup/index.ts";
import { codeMarkdown } from "./markdown.ts";

/** A document of one code with one entry, whose texts are given. */
function documentOf(code: string, texts: Partial<Entry>): CodeDocument {
  const catalogue = { product: { slug: "p" }, codes: [{ code, entries: [texts] }] };
  const found = createLookup<Record<never, never>>(catalogue).find(code);
  if (found.kind !== "found") throw new Error("The code is not found.");
  const { code: ref, entries } = found;
  return { ...ref, productName: "P", lang: "en", roles: [], formerly: [], entries };
}

function textOf(node: MdastNode): string {
  if ("value" in node && typeof node.value === "string") return node.value;
  return "children" in node ? node.children.map((child) => textOf(child)).join("") : "";
}

const read = (markdown: string): string => textOf(markdownToMdast(markdown));

test.each([
  "1. not a list",
  "12) not a list",
  "- not a list",
  "a &lt; b &amp; c",
  "<script>alert(1)</script>",
  "*not* _emphasis_ `nor code`",
  "[not](a-link)",
  "# not a heading",
  "a | b ~~c~~",
])("the summary %s reads as it stands", (summary) => {
  const markdown = codeMarkdown(documentOf("1", { title: "T", summary }));
  expect(read(markdown)).toContain(summary);
});

test("a code that looks like markup reads as it stands, in the heading too", () => {
  const markdown = codeMarkdown(documentOf("a|b*[c]", { title: "T" }));
  expect(read(markdown)).toContain("P a|b*[c]: T");
});

test("any title of printable signs reads as it stands", () => {
  const sign = fc.constantFrom(..."ab1 .)(-+*_`[]<>#|~&\\!;:".split(""));
  fc.assert(
    fc.property(fc.string({ unit: sign, minLength: 1 }), (signs) => {
      const title = `x${signs.replace(/\s+/g, " ").trim()}x`;
      expect(read(codeMarkdown(documentOf("1", { title })))).toContain(`P 1: ${title}`);
    }),
  );
});
