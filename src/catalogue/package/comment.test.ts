import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { plain } from "./comment.ts";
import { hover } from "./fixtures/compile.ts";
import { filesOf, inPackage } from "./fixtures/write.ts";

/** A busy machine compiles slowly. */
vi.setConfig({ testTimeout: 60_000 });

/** What an editor shows of a code. */
async function shown(code: string, changes: Parameters<typeof filesOf>[0] = {}) {
  return inPackage(await filesOf(changes), (folder) =>
    hover(
      join(folder, "program.ts"),
      `import { errors } from "./acme.js";\nerrors[${JSON.stringify(code)}];`,
    ),
  );
}

test("an editor shows title, summary and first remedy of a code", async () => {
  expect(await shown("100")).toEqual({
    text: `**No access** (HTTP 403)

Acme does not let the user in.

The user has no account. (Acme administrator)

1. Open Acme > Accounts.
2. Make an account, as in the first login.`.replace(" > ", " \\> "),
    tags: ["see https://errors.example/acme/100/"],
  });
});

test("an editor shows each meaning of a code, and what it is called today", async () => {
  const { text } = await shown("400", {
    "errors/acme/codes.ndjson": `{"code":"300","message":"Something else."}
{"code":"400","title":"Old number","eras":[{"before":"spring"}],"renumbered":["100"]}
{"code":"400","id":"new","message":"New meaning.","status":[400,409],"eras":[{"from":"spring"}]}
`,
  });
  expect(text).toBe(`**New meaning.** (HTTP 400, HTTP 409, From Spring)

No remedy has been written for this code yet.

**Old number** (Before Spring)

Its number today: 100: No access`);
});

test("text stays text: it ends no comment, and is no tag and no markup", async () => {
  const { text, tags } = await shown("*/", {
    "errors/acme/codes.ndjson": `${JSON.stringify({
      code: "*/",
      message: "*/ evil(); /* @deprecated {@link x} @param *bold* `code` <b> _i_ snake_case a\\b",
    })}\n`,
  });
  expect(text).toBe(
    "**\\*\\/ evil(); /\\* \\@deprecated {\\@link x} \\@param \\*bold\\* \\`code\\` \\<b\\> \\_i\\_ snake_case a\\\\b**\n\nNo remedy has been written for this code yet.",
  );
  expect(tags).toHaveLength(1);
});

test.each([
  ["1. One", "1\\. One"],
  ["- dash", "\\- dash"],
  ["-32601 is it", "\\-32601 is it"],
  ["# no heading", "\\# no heading"],
  ["two\n lines\u2028or three ", "two lines or three"],
])("%j is no markup at the beginning of a line", (text, expected) => {
  expect(plain(text)).toBe(expected);
});
