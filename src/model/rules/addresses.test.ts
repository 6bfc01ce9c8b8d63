import { expect, test } from "vitest";
import { slug } from "../../lookup/index.ts";
import {
  MARK,
  expectFaults,
  mdx,
  readFiles,
  soundContent,
  soundWith,
} from "../fixtures/content.ts";

const keys = (code: string): string => `${MARK}code: ${JSON.stringify(code)}\ntitle: t\nsummary: s`;
const sound = (code: string): string => mdx(keys(code).replace(MARK, ""));

test.each([
  ["500.mdx", "501", "501.mdx"],
  ["500~boot.mdx", "501", "501~boot.mdx"],
  ["ORA-1.mdx", "ORA-1", "ora-1.mdx"],
  ["a-b.mdx", "a/b", `${slug("a/b")}.mdx`],
  ["status.mdx", "STATUS", `${slug("STATUS")}.mdx`],
])("%s is told not to be the address of %s", async (file, code, expected) => {
  await expectFaults(
    { [`errors/acme/${file}`]: mdx(keys(code)) },
    { what: `The code “${code}” has the address`, mend: `Rename the file to ${expected}` },
  );
});

test("odd codes have files, each at its address", async () => {
  const codes = ["ORA-00001", "-32601", "0X80070005", "0x80070005", "a/b", "W.1.2", "W12", "é"];
  await soundContent(
    Object.fromEntries(codes.map((code) => [`errors/acme/${slug(code)}.mdx`, sound(code)])),
  );
});

test("a product of lower-case codes has them as addresses", async () => {
  await soundContent({
    "products/zeta.mdx": mdx(
      "name: Zeta\nsummary: s\nletters: lower\nroles: [{ id: user, name: User, describe: d }]",
    ),
    "errors/zeta/no-access.mdx": sound("no-access"),
  });
});

test("two codes with one address are told where they are two rows", async () => {
  // Found by trying: FNV-1a of 32 bits gives both the same hash, and both have the stem “code”.
  const [one, other] = collision();
  expect(slug(one)).toBe(slug(other));
  const { faults } = await readFiles(
    soundWith({
      "errors/acme/codes.ndjson": [one, other]
        .map((code) => `${JSON.stringify({ code })}\n`)
        .join(""),
      ...{ "errors/acme/100.mdx": sound("100"), "errors/acme/200.mdx": sound("200") },
    }),
  );
  expect(faults.filter(({ what }) => what.includes("the same address"))).toEqual([
    {
      file: "errors/acme/codes.ndjson",
      line: 2,
      column: 3,
      what: `The codes “${one}” and “${other}” have the same address.`,
      mend: "Correct the code that is misspelled.",
    },
  ]);
});

/** Two codes of symbols with one slug: 2^32 hashes, so some 100,000 codes hold a pair. */
function collision(): [string, string] {
  const seen = new Map<string, string>();
  for (let n = 0; ; n++) {
    const code = [...n.toString(8)].map((digit) => "!$%&=?+~"[Number(digit)] ?? "").join("");
    const address = slug(code);
    const other = seen.get(address);
    if (other !== undefined) return [other, code];
    seen.set(address, code);
  }
}

test("an entry and a row that means something else share no anchor", async () => {
  await expectFaults(
    {
      "errors/acme/200.mdx": mdx('code: "200"\ntitle: t\nsummary: s\nmessage: One.'),
      "errors/acme/codes.ndjson": `{"${MARK}code":"200","message":"Two."}\n{"code":"400"}\n`,
    },
    {
      what: "Two entries of “200” have the anchor “main”; the other is in errors/acme/200.mdx.",
      mend: '"id":"other-meaning"',
    },
  );
});

test("two rows with one anchor are told, with the line of the other", async () => {
  await expectFaults(
    {
      "errors/acme/codes.ndjson": `{"code":"300","id":"a"}\n{"${MARK}code":"300","id":"a","message":"x"}\n`,
    },
    {
      what: "have the anchor “a”; the other is in errors/acme/codes.ndjson:1.",
      mend: '"id":"other-meaning"',
    },
  );
});

test("a file that calls itself main beside the one that is, is told", async () => {
  await expectFaults(
    { "errors/acme/200~main.mdx": mdx(keys("200")) },
    { what: "have the anchor “main”; the other is in errors/acme/200.mdx.", mend: "200~<id>.mdx" },
  );
});
