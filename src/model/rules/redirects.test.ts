import { expect, test } from "vitest";
import {
  MARK,
  expectFaults,
  mdx,
  readFiles,
  soundContent,
  soundWith,
} from "../fixtures/content.ts";
import { redirectsOf } from "../redirects.ts";
import { slug } from "../../lookup/index.ts";

const redirect = (code: string, to: string, rest = ""): string =>
  `- code: "${code}"\n  to: "${to}"\n  why: Both are said of one thing.\n  on: "2026-11-24"\n${rest}`;

test("an old address leads to a code, and is computed from the old one where it is not given", async () => {
  const content = await soundContent({
    "redirects/acme.yaml": redirect("ORA-1", "100") + redirect("A", "200", "  slug: b\n"),
  });
  expect(redirectsOf(content).map(({ product, slug, to }) => [product, slug, to])).toEqual([
    ["acme", "ora-1", "100"],
    ["acme", "b", "200"],
  ]);
});

test("a published code may lead to another one", async () => {
  await soundContent({
    "published.txt": "acme/150 150\n",
    "redirects/acme.yaml": redirect("150", "100"),
  });
});

test("a published address may lead to the code's new one, after the letters of the product changed", async () => {
  const old = slug("abc", "lower");
  await soundContent({
    "errors/zeta/codes.ndjson": '{"code":"abc"}\n',
    "products/zeta.mdx": mdx(
      "name: Zeta\nsummary: s\nroles: [{ id: user, name: User, describe: d }]",
    ),
    "published.txt": `zeta/${old} abc\n`,
    "redirects/zeta.yaml": redirect("abc", "abc", `  slug: ${old}\n`),
  });
});

test("a redirect of another code at a published address does not answer for it", async () => {
  const { faults } = await readFiles(
    soundWith({
      "published.txt": "acme/150 150\n",
      "redirects/acme.yaml": redirect("151", "100", '  slug: "150"\n'),
    }),
  );
  expect(faults.map(({ file }) => file)).toEqual(["published.txt"]);
});

test.each([
  [
    "to a code that is not there",
    redirect("150", "101").replace("to:", `${MARK}to:`),
    "no entry for the code “101”",
    "“100”",
  ],
  [
    "of a code that is there",
    redirect("200", "100").replace("code:", `${MARK}code:`),
    "/acme/200/ explains “200”",
    "Take the redirect out",
  ],
  [
    "of the address of another code",
    redirect("150", "100", '  slug: "200"\n').replace("code:", `${MARK}code:`),
    "/acme/200/ explains “200”",
    "Correct the code or the slug",
  ],
  [
    "of one of the product's own pages",
    redirect("150", "100", "  slug: guides\n").replace("code:", `${MARK}code:`),
    "own pages",
    "Correct the code or the slug",
  ],
  [
    "that stands twice",
    redirect("150", "100") + redirect("150", "200").replace("code:", `${MARK}code:`),
    "leads to two codes",
    "Keep one",
  ],
  [
    "without a reason",
    redirect("150", "100")
      .replace(/ {2}why.*\n/, "")
      .replace("code:", `${MARK}code:`),
    "[1].why is missing",
    "the reader sees it",
  ],
  [
    "with an address that is none",
    redirect("150", "100", `  ${MARK}slug: A b\n`),
    "lower-case letters",
    "last part of the old address",
  ],
  ["that is no list", `${MARK}code: x\n`, "The file", "Write a list"],
  ["that is not YAML", `- code: "x\n${MARK}`, "not YAML", "Write a list"],
])("a redirect %s is told", async (_name, text, what, mend) => {
  await expectFaults({ "redirects/acme.yaml": text }, { what, mend });
});

test("redirects of a product that is not there are told", async () => {
  const { faults } = await readFiles(soundWith({ "redirects/zeta.yaml": redirect("1", "2") }));
  expect(faults).toMatchObject([{ file: "redirects/zeta.yaml" }]);
  expect(faults[0]?.what).toContain("no product “zeta”");
});
