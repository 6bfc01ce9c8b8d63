import { expect, test } from "vitest";
import { CAUSE, ENTRY, KEYS, bodyOf, paragraph } from "../fixtures/bodies.ts";
import { mdx } from "../fixtures/content.ts";
import { readText } from "../index.ts";

test("a check on one line and one on several are the same", () => {
  const one = bodyOf(
    '<Cause id="late">\n\n1. Wait.\n\n<Check>It works.</Check>\n\n</Cause>\n',
    `${KEYS}\n${CAUSE}`,
  );
  const several = bodyOf(
    '<Cause id="late">\n\n1. Wait.\n\n<Check>\n\nIt works.\n\n</Check>\n\n</Cause>\n',
    `${KEYS}\n${CAUSE}`,
  );
  expect(one).toEqual(several);
  expect(one.causes).toEqual([
    {
      id: "late",
      place: { line: 11, column: 1 },
      steps: [{ text: "Wait.", children: [paragraph("Wait.")] }],
      check: { text: "It works.", children: [paragraph("It works.")] },
    },
  ]);
});

test("steps keep their paragraphs, samples and lists", () => {
  const { causes } = bodyOf(
    '<Cause id="late">\n\n1. Run it:\n\n   ```sh\n   acme --now\n   ```\n\n2. Wait.\n\n</Cause>\n',
    `${KEYS}\n${CAUSE}`,
  );
  expect(causes[0]?.steps).toEqual([
    {
      text: "Run it:\nacme --now",
      children: [paragraph("Run it:"), { kind: "sample", text: "acme --now", language: "sh" }],
    },
    { text: "Wait.", children: [paragraph("Wait.")] },
  ]);
});

test("what prevents is a list of passages", () => {
  expect(bodyOf("<Prevent>\n\n- One\n- Two\n\n</Prevent>\n").prevent).toEqual([
    { text: "One", children: [paragraph("One")] },
    { text: "Two", children: [paragraph("Two")] },
  ]);
});

test("a guide has an introduction, steps, a check and notes", () => {
  const body = bodyOf(
    "First.\n\n1. One\n2. Two\n\n<Check>Done.</Check>\n\n<Note>Ask.</Note>\n",
    "title: t\nsummary: s\nrole: user",
    "guides/acme/g.mdx",
  );
  expect(body).toEqual({
    about: [paragraph("First.")],
    causes: [],
    steps: [
      { text: "One", children: [paragraph("One")] },
      { text: "Two", children: [paragraph("Two")] },
    ],
    check: { text: "Done.", children: [paragraph("Done.")] },
    prevent: [],
    notes: [{ text: "Ask.", children: [paragraph("Ask.")] }],
    links: [],
  });
});

test("a message with placeholders and markup is data", () => {
  const { reading } = readText(ENTRY, mdx(`${KEYS}\nmessage: '{0} *may* not <x> [y](z) %s'`));
  expect(reading).toMatchObject({ matter: { message: "{0} *may* not <x> [y](z) %s" } });
});

test("messages by language, several statuses and any endpoint are read as they are", () => {
  const { reading } = readText(
    ENTRY,
    mdx(`${KEYS}\nmessage: { en: No., de: Nein. }\nstatus: [400, 403]\nendpoints: any`),
  );
  expect(reading).toMatchObject({
    matter: { message: { en: "No.", de: "Nein." }, status: [400, 403], endpoints: "any" },
  });
});

test("CRLF makes no other tree than LF", () => {
  const text = mdx(
    `${KEYS}\n${CAUSE}`,
    'A\nb [x](guide:y)\n\n- c\n- d\n\n```\ne\n```\n\n<Cause id="late">\n\n1. g\n\n<Check>\n\nh\n\n</Check>\n\n</Cause>\n\n<Note>\n\ni\n\n</Note>\n',
  );
  expect(readText(ENTRY, text.replaceAll("\n", "\r\n"))).toEqual(readText(ENTRY, text));
  expect(readText(ENTRY, `\uFEFF${text}`)).toEqual(readText(ENTRY, text));
});

test("links to something of the product are listed, each with the place of its address", () => {
  const body = bodyOf(
    'Grüße 😀 [*a* `b`](<code:A 1> "guide:x")\nand [guide:x](guide:x), [c](https://a.example).\n\n<Note>\n\n- [d](\n  endpoint:y)\n\n</Note>\n',
  );
  expect(body.links).toEqual([
    { to: "code", target: "A 1", place: { line: 7, column: 21 } },
    { to: "guide", target: "x", place: { line: 8, column: 15 } },
    { to: "endpoint", target: "y", place: { line: 13, column: 3 } },
  ]);
});
