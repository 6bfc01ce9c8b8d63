import { test } from "vitest";
import { MARK, edit, expectFaults, mdx, soundContent } from "../fixtures/content.ts";
import type { Changes, Told } from "../fixtures/content.ts";

const KEYS = 'code: "200"\ntitle: Not ready\nsummary: Acme is starting.';
const FILE = "errors/acme/200.mdx";
const inBody = (text: string): Changes => ({ [FILE]: mdx(KEYS, `${text}\n`) });
const guide: Told = { what: "There is no guide “gone” to link to", mend: "correct the link" };

const faults: [name: string, changes: Changes, ...told: Told[]][] = [
  ["a guide", inBody(`See [x](${MARK}guide:gone).`), guide],
  [
    "an endpoint",
    inBody(`See [x](${MARK}endpoint:logout).`),
    { what: "There is no endpoint “logout” to link to", mend: "correct the link" },
  ],
  [
    "a code",
    inBody(`See [x](${MARK}code:201).`),
    { what: "There is no code “201” to link to", mend: "take the link out" },
  ],
  ["a link in emphasis", inBody(`**See [x](${MARK}guide:gone)**`), guide],
  ["a link in a list", inBody(`- a\n  - b [x](${MARK}guide:gone)`), guide],
  ["a link in a note", inBody(`<Note>\n\n[x](${MARK}guide:gone)\n\n</Note>`), guide],
  ["a link in what prevents", inBody(`<Prevent>\n\n- [x](${MARK}guide:gone)\n\n</Prevent>`), guide],
  [
    "a link in a step",
    edit("errors/acme/100.mdx", "1. Wait a minute.", `1. Wait a minute [x](${MARK}guide:gone).`),
    guide,
  ],
  [
    "a link in a check",
    edit("errors/acme/100.mdx", "`100` does not come back.", `[x](${MARK}guide:gone)`),
    guide,
  ],
  ["a link of a product", edit("products/acme.mdx", "endpoint:login", `${MARK}guide:gone`), guide],
  [
    "a link of an endpoint",
    edit("endpoints/acme/login.mdx", "Everything", `[x](${MARK}guide:gone) Everything`),
    guide,
  ],
  [
    "a link of a guide",
    edit("guides/acme/first-login.mdx", "1. Open Acme.", `1. Open [x](${MARK}guide:gone).`),
    guide,
  ],
  [
    "a link of a translation",
    { "errors/acme/200.de.mdx": mdx("title: Nicht bereit", `[x](${MARK}guide:gone)\n`) },
    guide,
  ],
];

test.each(faults)(
  "%s that leads nowhere is told where it stands",
  async (_name, changes, ...told) => {
    await expectFaults(changes, ...told);
  },
);

test.each([
  ["guide", "first-login.de"],
  ["endpoint", "login.de"],
  ["guide", "../acme/first-login"],
])("a link to %s:%s, which has a file and no page, is told", async (to, target) => {
  await expectFaults(
    {
      ...inBody(`See [x](${MARK}${to}:${target}).`),
      "guides/acme/first-login.de.mdx": mdx("title: Anmelden"),
      "endpoints/acme/login.de.mdx": mdx("title: Anmelden"),
    },
    { what: `There is no ${to} “${target}” to link to`, mend: "correct the link" },
  );
});

test("links lead to guides, endpoints, codes with and without remedy, and elsewhere", async () => {
  await soundContent(
    inBody(
      "[a](guide:first-login) [b](endpoint:export) [c](code:100) [d](code:300) [e](https://a.example) [f](mailto:a@b.example)",
    ),
  );
});

test("a code with spaces or letters of its own is linked to as it is, or as addresses write it", async () => {
  await soundContent({
    ...inBody("[a](<code:A 1>) [b](code:A%201) [c](code:É) [d](code:%C3%89) [e](code:A/B#1)"),
    "errors/acme/codes.ndjson": '{"code":"A 1"}\n{"code":"A/B#1"}\n{"code":"É"}\n',
    "errors/acme/100.mdx": mdx('code: "100"\ntitle: t\nsummary: s'),
  });
});

test("a link in a sample is text", async () => {
  await soundContent(inBody("```md\n[x](guide:gone)\n```"));
});

test("a dead link is told where it stands, not at a sound one that begins alike", async () => {
  await expectFaults(inBody(`[a](guide:first-login)\n\n[b](${MARK}guide:first)`), {
    what: "There is no guide “first”",
    mend: "",
  });
});

test("a dead link is told in the body, not where the frontmatter has its words", async () => {
  await expectFaults(
    {
      [FILE]: mdx(
        `code: "200"\ntitle: Not ready\nsummary: As in guide:gone.`,
        `[b](${MARK}guide:gone)\n`,
      ),
    },
    guide,
  );
});

test("two links to the same dead end are told at two places", async () => {
  await expectFaults(inBody(`[a](${MARK}guide:gone)\n\n[b](${MARK}guide:gone)`), guide, guide);
});

test("a code that is no whole address is looked for as it is", async () => {
  await expectFaults(inBody(`[a](${MARK}code:100%)`), {
    what: "There is no code “100%” to link to",
    mend: "",
  });
});
