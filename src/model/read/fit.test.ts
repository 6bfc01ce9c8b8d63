import { test } from "vitest";
import { MARK, edit, expectFaults, mdx } from "../fixtures/content.ts";

const ENTRY = "errors/acme/100.mdx";

test("two causes with one id are told at the second", async () => {
  await expectFaults(
    edit(
      ENTRY,
      "  - id: too-fast",
      `  - ${MARK}id: no-account\n    recognise: The account is gone.\n    role: user\n  - id: too-fast`,
    ),
    { what: "Two causes are called “no-account”", mend: "id of its own" },
  );
});

test("a cause that only the frontmatter has is told there", async () => {
  await expectFaults(
    {
      [ENTRY]: mdx(
        `code: "100"\ntitle: No access\nsummary: s\ncauses:\n  - ${MARK}id: a\n    recognise: r\n    role: user`,
      ),
    },
    { what: "The cause “a” has no steps", mend: 'Add <Cause id="a"> with a numbered list' },
  );
});

test("a cause that only the body has is told there", async () => {
  await expectFaults(
    edit(
      ENTRY,
      '<Cause id="too-fast">\n\n1. Wait a minute.\n\n</Cause>',
      `<Cause id="too-fast">\n\n1. Wait a minute.\n\n</Cause>\n\n${MARK}<Cause id="other">\n\n1. Go.\n\n</Cause>`,
    ),
    { what: "The steps of “other” have no cause", mend: "Add a cause with id: other" },
  );
});

test("a misspelled id is told on both sides", async () => {
  await expectFaults(
    {
      [ENTRY]: mdx(
        `code: "100"\ntitle: No access\nsummary: s\ncauses:\n  - ${MARK}id: late\n    recognise: r\n    role: user`,
        `${MARK}<Cause id="lat">\n\n1. Wait.\n\n</Cause>\n`,
      ),
    },
    { what: "The cause “late” has no steps", mend: '<Cause id="late">' },
    { what: "The steps of “lat” have no cause", mend: "correct the id" },
  );
});

test("a guide without a list of steps is told at its title", async () => {
  await expectFaults(
    {
      "guides/acme/first-login.mdx": mdx(
        `${MARK}title: Log in\nsummary: s\nrole: user`,
        "- Open Acme.\n",
      ),
    },
    { what: "The guide has no steps", mend: "numbered list in the body" },
  );
});
