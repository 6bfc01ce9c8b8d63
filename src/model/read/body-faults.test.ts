import { test } from "vitest";
import { CAUSE, ENTRY, KEYS, inBody, inCause } from "../fixtures/bodies.ts";
import { MARK, edit, expectFaults, mdx } from "../fixtures/content.ts";
import type { Changes, Told } from "../fixtures/content.ts";

const faults: [name: string, changes: Changes, ...told: Told[]][] = [
  [
    "a paragraph in a cause",
    inCause(`${MARK}Then wait.`),
    { what: "one numbered list and a <Check>", mend: "Make this a step" },
  ],
  [
    "a second list in a cause",
    inCause(`${MARK}- a`),
    { what: "one numbered list and a <Check>", mend: "Make this a step" },
  ],
  [
    "a second check in a cause",
    inCause(`<Check>a</Check>\n\n${MARK}<Check>b</Check>`),
    { what: "one numbered list and a <Check>", mend: "Make this a step" },
  ],
  [
    "steps that are given twice",
    inCause(`</Cause>\n\n${MARK}<Cause id="late">\n\n1. Go.`),
    { what: "“late” are given twice", mend: "one <Cause> for each cause" },
  ],
  [
    "an attribute of a cause that there is not",
    {
      [ENTRY]: mdx(
        `${KEYS}\n${CAUSE}`,
        `${MARK}<Cause id="late" role="user">\n\n1. a\n\n</Cause>\n`,
      ),
    },
    { what: "no attribute “role”", mend: "id only" },
  ],
  [
    "steps that are computed",
    {
      [ENTRY]: mdx(`${KEYS}\n${CAUSE}`, `${MARK}<Cause id="late" {...x}>\n\n1. a\n\n</Cause>\n`),
    },
    { what: "no attribute “{…}”", mend: "id only" },
  ],
  [
    "each step with nothing in it",
    {
      [ENTRY]: mdx(`${KEYS}\n${CAUSE}`, `<Cause id="late">\n\n${MARK}1.\n${MARK}2.\n\n</Cause>\n`),
    },
    { what: "The item of the list is empty", mend: "take it out" },
    { what: "The item of the list is empty", mend: "take it out" },
  ],
  [
    "a check with nothing in it",
    inCause(`${MARK}<Check></Check>`),
    { what: "The <Check> is empty", mend: "take it out" },
  ],
  [
    "an attribute of a check",
    inCause(`${MARK}<Check id="x">a</Check>`),
    { what: "<Check> has no attribute “id”", mend: "Take it out" },
  ],
  [
    "prevention with nothing in it",
    inBody(`${MARK}<Prevent></Prevent>\n`),
    { what: "The <Prevent> is empty", mend: "take it out" },
  ],
  [
    "an attribute of prevention",
    inBody(`${MARK}<Prevent when="now">\n\n- x\n\n</Prevent>\n`),
    { what: "<Prevent> has no attribute “when”", mend: "Take it out" },
  ],
  [
    "text in what prevents",
    inBody(`<Prevent>\n\n${MARK}Take care.\n\n</Prevent>\n`),
    { what: "<Prevent> holds a list only", mend: "hyphen" },
  ],
];

test.each(faults)("%s is told where it stands", async (_name, changes, ...told) => {
  await expectFaults(changes, ...told);
});

test.each(["<Cause>", '<Cause id="">'])("%s has no id, which is one fault", async (cause) => {
  await expectFaults(
    { [ENTRY]: mdx(`${KEYS}\n${CAUSE}`, `${MARK}${cause}\n\n1. Wait.\n\n</Cause>\n`) },
    { what: "<Cause> has no id", mend: '<Cause id="…">' },
  );
});

test("a cause without an id is one fault in a translation too", async () => {
  await expectFaults(
    { "errors/acme/100.de.mdx": mdx("title: t", `${MARK}<Cause>\n\n1. Warten.\n\n</Cause>\n`) },
    { what: "<Cause> has no id", mend: '<Cause id="…">' },
  );
});

test("a second numbered list in a guide is told, for it would stand before the first", async () => {
  await expectFaults(
    edit("guides/acme/first-login.mdx", "2. Log in.", `\nThen:\n\n${MARK}2. Log in.`),
    { what: "A guide has one numbered list", mend: "Make one list of the two" },
  );
});
