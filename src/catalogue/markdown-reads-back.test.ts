import fc from "fast-check";
import type { Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import type { Block, Inline } from "../lookup/index.ts";
import { documentOf } from "./fixtures/documents.ts";
import { outlineOfBlocks, outlineOfMarkdown } from "./fixtures/outline.ts";
import { codeMarkdown } from "./markdown.ts";

/** Whatever is written, the parser finds the same words, dressed in the same way. */

const sign = fc.constantFrom(..."ab1 .)(-+*_`[]{}<>#|~&\\!;:=/?%$^'\"\u00e4".split(""));

/** Signs as a line of text: never nothing, and no white space at its ends. */
const words = fc
  .string({ unit: sign, minLength: 1, maxLength: 12 })
  .map((signs) => signs.replace(/\s+/g, " ").trim() || "a");

const url = words.map((path) => `https://acme.example/${encodeURI(path)}?q=(${"x"}`);

const text = words.map((text): Inline => ({ kind: "text", text }));

const dressed: Arbitrary<Inline> = fc.oneof(
  text.map((child): Inline => ({ kind: "emphasis", text: child.text, children: [child] })),
  fc
    .string({ unit: sign, minLength: 1, maxLength: 8 })
    .map((text): Inline => ({ kind: "code", text })),
  fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((parts): Inline => ({ kind: "path", text: parts.join(" > "), parts })),
  fc
    .tuple(url, text)
    .map(([url, child]): Inline => ({ kind: "link", text: child.text, url, children: [child] })),
);

const paragraph = fc
  .array(fc.tuple(text, dressed), { maxLength: 3 })
  .chain((pairs) => text.map((last) => [...pairs.flat(), last]))
  .map((children): Block => ({ kind: "paragraph", text: "", children }));

const sample = fc
  .tuple(fc.array(fc.string({ unit: sign }), { minLength: 1 }), fc.constantFrom("json", undefined))
  .map(([lines, language]): Block => ({
    kind: "sample",
    text: lines.join("\n"),
    ...(language ? { language } : {}),
  }));

const { blocks } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie("block"), { minLength: 1, maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    paragraph,
    sample,
    fc
      .tuple(fc.boolean(), fc.array(tie("blocks"), { minLength: 1, maxLength: 3 }))
      .map(([ordered, items]): Block => ({
        kind: "list",
        text: "",
        ordered,
        items: items.map((children) => ({ text: "", children })),
      })),
    tie("blocks").map((children): Block => ({ kind: "note", text: "", children })),
  ),
}));

const paragraphOf = (text: string) => ({ paragraph: [text] });

const read = (...parameters: Parameters<typeof documentOf>) =>
  outlineOfMarkdown(codeMarkdown(documentOf(...parameters)));

// Text stands between what is dressed: Markdown can't write two code spans side by side.
test("any body", () => {
  fc.assert(
    fc.property(blocks, (about) => {
      const [title, ...rest] = read("1", { title: "t", about });
      expect(title).toEqual({ heading: ["P 1: t"] });
      expect(rest.slice(0, about.length)).toEqual(outlineOfBlocks(about));
    }),
  );
});

test("any code, title, summary and way to recognise a cause", () => {
  fc.assert(
    fc.property(words, words, words, words, (code, title, summary, recognise) => {
      const cause = { id: "a", recognise, role: "user", steps: [] };
      expect(read(code, { title, summary, causes: [cause] })).toEqual([
        { heading: [`P ${code}: ${title}`] },
        paragraphOf(summary),
        { heading: [`1. ${recognise}`] },
        { paragraph: ["Who can mend it: ", { strong: ["user"] }] },
      ]);
    }),
  );
});

test("any message of several lines", () => {
  const line = fc.string({ unit: fc.oneof(sign, fc.constant(" ")) }).map((signs) => `${signs}.`);
  const lines = fc.array(fc.oneof(line, fc.constant("")), { maxLength: 4 });
  fc.assert(
    fc.property(line, lines, line, (first, between, last) => {
      const message = [first, ...between, last].join("\n");
      const [, quotation] = read("1", { title: "t", message });
      const said = [first, ...between, last].flatMap((each, index) => [
        ...(index > 0 ? [{ break: [] }] : []),
        ...(each === "" ? [] : [each]),
      ]);
      expect(quotation).toEqual({
        blockquote: [{ paragraph: said }, paragraphOf("(as P words it)")],
      });
    }),
  );
});

test("any name of a product, role, release, endpoint, source and other code", () => {
  fc.assert(
    fc.property(
      words,
      words.map((path) => `/${path.replace(/ /g, "")}`),
      url,
      (name, path, url) => {
        const to = { product: "p", code: name, slug: "s", url, title: name };
        const entry = {
          title: "t",
          message: "m",
          endpoints: [{ id: "e", method: "GET", path }],
          eras: [{ from: { id: "r", name } }],
          causes: [{ id: "a", recognise: "r", role: "x", steps: [] }],
          related: [to],
          sources: [{ title: name, url, checked: "2026-11-24" }],
          retired: { on: "2026-11-01", reason: name, see: [to] },
          renumbered: [to],
        };
        const document = documentOf("1", entry);
        const markdown = codeMarkdown({
          ...document,
          productName: name,
          roles: [{ id: "x", name, describe: "d", url: "/" }],
          formerly: [{ ...to, eras: [{ before: { id: "r", name } }] }],
        });
        const link = { [`link to ${url}`]: [`${name}: ${name}`] };
        expect(outlineOfMarkdown(markdown)).toEqual([
          { heading: [`${name} 1: t`] },
          { blockquote: [paragraphOf("m"), paragraphOf(`(as ${name} words it)`)] },
          { paragraph: [{ code: `GET ${path}` }, ` \u00b7 From ${name}`] },
          { paragraph: [{ strong: ["No longer returned since 2026-11-01."] }, ` ${name}`] },
          { paragraph: ["See instead: ", link] },
          { paragraph: ["Its number today: ", link] },
          { heading: ["1. r"] },
          { paragraph: ["Who can mend it: ", { strong: [name] }] },
          { heading: ["Related codes"] },
          { bullets: [{ listItem: [{ paragraph: [link] }] }] },
          { heading: ["Source"] },
          {
            bullets: [
              {
                listItem: [
                  { paragraph: [{ [`link to ${url}`]: [name] }, ", checked on 2026-11-24"] },
                ],
              },
            ],
          },
          { paragraph: [{ [`link to ${url}`]: [`Before ${name}, this was ${name}`] }] },
        ]);
      },
    ),
  );
});
