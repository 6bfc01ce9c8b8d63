import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block, Inline } from "../../lookup/shape.ts";
import { about, bodyOf, inBody, paragraph } from "../fixtures/bodies.ts";
import { MARK, expectFaults } from "../fixtures/content.ts";
import type { Changes, Told } from "../fixtures/content.ts";

test.each<[string, string, Block]>([
  [
    "a list",
    "- One\n- Two\n",
    {
      kind: "list",
      text: "One\nTwo",
      ordered: false,
      items: [
        { text: "One", children: [paragraph("One")] },
        { text: "Two", children: [paragraph("Two")] },
      ],
    },
  ],
  [
    "a numbered list with a list in it",
    "1. One\n   - a\n2. Two\n",
    {
      kind: "list",
      text: "One\na\nTwo",
      ordered: true,
      items: [
        {
          text: "One\na",
          children: [
            paragraph("One"),
            {
              kind: "list",
              text: "a",
              ordered: false,
              items: [{ text: "a", children: [paragraph("a")] }],
            },
          ],
        },
        { text: "Two", children: [paragraph("Two")] },
      ],
    },
  ],
  [
    "a sample, white space and braces kept",
    '```json\n{ "a":\n\n  1 }\n```\n',
    { kind: "sample", text: '{ "a":\n\n  1 }', language: "json" },
  ],
  ["a sample without a language", "```\n<b>\n```\n", { kind: "sample", text: "<b>" }],
])("%s becomes a node with its plain text", (_name, text, block) => {
  expect(about(text)).toEqual([block]);
});

test("a note on one line and one on several are the same", () => {
  const note = { text: "Wait a minute.", children: [paragraph("Wait a minute.")] };
  expect(bodyOf("<Note>Wait a minute.</Note>\n").notes).toEqual([note]);
  expect(bodyOf("<Note>\nWait a minute.\n</Note>\n").notes).toEqual([note]);
  expect(bodyOf("<Note>\n\nWait a minute.\n\n</Note>\n").notes).toEqual([note]);
});

test("a note inside a list is a block of its item, on one line or on several", () => {
  const item = {
    text: "Stop\nNow.",
    children: [paragraph("Stop"), { kind: "note", text: "Now.", children: [paragraph("Now.")] }],
  };
  const items = (text: string): unknown =>
    about(text).flatMap((b) => ("items" in b ? b.items : []));
  expect(items("- Stop\n\n  <Note>Now.</Note>\n")).toEqual([item]);
  expect(items("- Stop\n\n  <Note>\n\n  Now.\n\n  </Note>\n")).toEqual([item]);
});

test("a note holds blocks of every kind", () => {
  const [note] = bodyOf("<Note>\n\nOne\n\n- two\n\n```\nthree\n```\n\n</Note>\n").notes;
  expect(note?.text).toBe("One\ntwo\nthree");
  expect(note?.children.map(({ kind }) => kind)).toEqual(["paragraph", "list", "sample"]);
});

test("CRLF stays out of samples", () => {
  expect(about("```\r\ne\r\nf\r\n```\r\n")).toEqual([{ kind: "sample", text: "e\nf" }]);
});

const faults: [name: string, changes: Changes, ...told: Told[]][] = [
  [
    "a note with nothing in it",
    inBody(`Hello.\n\n${MARK}<Note></Note>\n`),
    { what: "The <Note> is empty", mend: "take it out" },
  ],
  [
    "a note of an item with nothing in it",
    inBody(`- Hello.\n\n  ${MARK}<Note></Note>\n`),
    { what: "The <Note> is empty", mend: "take it out" },
  ],
  [
    "a note of nothing but a picture",
    inBody(`<Note>\n\n${MARK}![x](https://acme.example/x.png)\n\n</Note>\n`),
    { what: "A picture can't stand", mend: "" },
  ],
  [
    "an attribute of a note",
    inBody(`${MARK}<Note kind="warning">x</Note>\n`),
    { what: "<Note> has no attribute “kind”", mend: "Take it out" },
  ],
  [
    "an attribute of a note of an item",
    inBody(`- Hello.\n\n  ${MARK}<Note {...x}>x</Note>\n`),
    { what: "<Note> has no attribute “{…}”", mend: "Take it out" },
  ],
  [
    "an item with nothing in it",
    inBody(`- One\n${MARK}-\n- Three\n`),
    { what: "The item of the list is empty", mend: "take it out" },
  ],
  [
    "each box to tick",
    inBody(`${MARK}- [x] One\n${MARK}- [ ] Two\n`),
    { what: "A box to tick can't stand", mend: "square brackets" },
    { what: "A box to tick can't stand", mend: "square brackets" },
  ],
];

test.each(faults)("%s is told where it stands", async (_name, changes, ...told) => {
  await expectFaults(changes, ...told);
});

test("each node's text is the text of what it holds", () => {
  const check = (block: Block): void => {
    if (block.kind === "paragraph") {
      expect(block.text).toBe(block.children.map(({ text }) => text).join(""));
      block.children.forEach(checkInline);
    } else if (block.kind === "list") {
      expect(block.text).toBe(block.items.map(({ text }) => text).join("\n"));
      for (const item of block.items) {
        expect(item.text).toBe(item.children.map(({ text }) => text).join("\n"));
        item.children.forEach(check);
      }
    } else if (block.kind === "note") {
      expect(block.text).toBe(block.children.map(({ text }) => text).join("\n"));
      block.children.forEach(check);
    }
  };
  const checkInline = (node: Inline): void => {
    if (!("children" in node)) return;
    expect(node.text).toBe(node.children.map(({ text }) => text).join(""));
    node.children.forEach(checkInline);
  };
  const piece = fc.constantFrom(
    "a *b `c`* **d *e***",
    "[x *y*](https://a.example) z",
    "- p\n\n  q\n  - r",
    "1. s\n2. <Path>t > u</Path>",
    "```\nv\n```",
    "<Note>w *x*</Note>",
    "- y\n\n  <Note>\n\n  z\n\n  </Note>",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      about(pieces.join("\n\n")).forEach(check);
    }),
    { numRuns: 50 },
  );
});
