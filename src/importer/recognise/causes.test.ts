import { expect, test } from "vitest";
import { readAs } from "../fixtures/read.ts";
import { tell } from "./causes.ts";

/** What is told of each entry of a table with one explanation a row. */
function told(...explanations: string[]) {
  const rows = explanations.map((text, index) => `| L${index}1 | Lamp. | ${text} |\n`).join("");
  const page = `| Code | Message | Explanation |\n|--|--|--|\n${rows}`;
  return readAs("lamps.md", page).sightings.map(tell);
}

test("two lists in a cell, of causes and of solutions, are paired in their order", () => {
  const [entry] = told(
    "Happens in these cases: <br> * No power<br><br> * No bulb<br>The solutions are below:<br> * Plug it in.<br> * Buy a bulb.",
  );
  expect(entry?.causes).toEqual([
    { cause: "No power", remedies: ["Plug it in."] },
    { cause: "No bulb", remedies: ["Buy a bulb."] },
  ]);
});

test("a list of causes without solutions has none", () => {
  const [entry] = told("Cases: <br> * No power<br> * No bulb<br>The solutions are below:<br>");
  expect(entry?.causes).toEqual([
    { cause: "No power", remedies: [] },
    { cause: "No bulb", remedies: [] },
  ]);
});

test("each line is a cause, up to where somebody is told to act; a colon may part them", () => {
  const [entry] = told(
    "The lamp is locked. The lamp administrator can unlock it under Lamps &gt; Locks.<br>The lamp was never lit, e.g. by hand: All users are required to light it once. Ask for help.<br>Note: Do not share lamps.",
  );
  expect(entry?.causes).toEqual([
    {
      cause: "The lamp is locked.",
      remedies: ["The lamp administrator can unlock it under Lamps > Locks."],
    },
    {
      cause: "The lamp was never lit, e.g. by hand",
      remedies: ["All users are required to light it once.", "Ask for help."],
    },
  ]);
  expect(entry?.notes).toEqual(["Do not share lamps."]);
});

test("a line that only tells what to do belongs to the cause before it", () => {
  const [entry] = told("The lamp is too hot for 5 minutes.<br>Wait until it is cold.");
  expect(entry?.causes).toEqual([
    { cause: "The lamp is too hot for 5 minutes.", remedies: ["Wait until it is cold."] },
  ]);
});

test("columns of their own are paired", () => {
  const page = `| Code | Message | Possible causes | Action |
|--|--|--|--|
| L1 | Lamp. | * a<br>* b | * c<br>* d |
| L2 | Lamp. | a | Do c.<br>Do d. |
`;
  const entries = readAs("lamps.md", page).sightings.map(tell);
  expect(entries.map(({ causes }) => causes)).toEqual([
    [
      { cause: "a", remedies: ["c"] },
      { cause: "b", remedies: ["d"] },
    ],
    [{ cause: "a", remedies: ["Do c.", "Do d."] }],
  ]);
});
