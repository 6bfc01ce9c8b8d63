import { expect, test } from "vitest";
import { entriesIn, explanationsIn } from "../fixtures/read.ts";

const GROUPS = `# Errors

### LAMP_ERROR

All of lamps.

#### codes

- \`"LAMP_LOAD_FAILED"\`: the lamp did not come.

#### more

What went wrong is one of:

- \`"TIME_OVER"\`: It took too long.
- \`"BAD_ANSWER"\`: It could not be read.

### ROOM_ERROR

#### codes

- \`"ROOM_DARK"\`: the room is dark.

  Light it.

- \`"ROOM_FULL"\`: the room is full.

### OTHER_ERROR

It has these codes:

- \`"OTHER_THING"\`: something else.
`;

test("lists of codes are read below headings, which then only name groups", () => {
  expect(entriesIn("x.md", GROUPS)).toEqual([
    ["LAMP_LOAD_FAILED", [], "the lamp did not come."],
    ["ROOM_DARK", [], "the room is dark."],
    ["ROOM_FULL", [], "the room is full."],
    ["OTHER_THING", [], "something else."],
  ]);
  expect(explanationsIn("x.md", GROUPS)[1]).toBe("Light it.");
});

test("a list of codes is read beside a table, and one that names its codes again is not", () => {
  const page = `| Code | Message |
|--|--|
| LX10 | off |
| LX11 | on |

## More codes

- \`LX12\`: hot
- \`LX10\`: see above

## Headers

- \`X-LAMP-1\`: the lamp
- \`X-LAMP-2\`: the other
`;
  expect(entriesIn("x.md", page)).toEqual([
    ["LX10", [], "off"],
    ["LX11", [], "on"],
    ["LX12", [], "hot"],
  ]);
});

test("headings that are codes stay, where not each has a list of codes below it", () => {
  const page = `# Errors

## LX100

It is off.

Other codes of it:

- \`LX901\`: no power
- \`LX902\`: no bulb

## LX101

It is on.

## LX102

It is hot.
`;
  expect(entriesIn("x.md", page).map(([code]) => code)).toEqual(
    "LX100 LX101 LX102 LX901 LX902".split(" "),
  );
});
