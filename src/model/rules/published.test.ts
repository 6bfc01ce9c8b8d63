import { expect, test } from "vitest";
import { slug } from "../../lookup/index.ts";
import { MARK, SOUND, edit, expectFaults, mdx, soundContent } from "../fixtures/content.ts";
import { publishedBy, writePublished } from "../published.ts";

test("what is published answers, so the list of it has no faults", async () => {
  const content = await soundContent();
  await soundContent({ "published.txt": writePublished(publishedBy(content)) });
});

test("a code that is gone is told, and how to keep its page", async () => {
  await expectFaults(
    { "published.txt": `# Ours\nacme\nacme/100 100\n${MARK}acme/150 150\n` },
    { what: "“150” was published at /acme/150/", mend: "errdex retire 150" },
  );
});

test("a product that is gone is told once, and not again for each of its codes", async () => {
  await expectFaults(
    { "published.txt": `${MARK}acmee\nacmee/100 100\nacmee/200 200\n` },
    { what: "The product “acmee” was published", mend: "“acme”" },
  );
});

test("a code in a file that can't be read is not gone", async () => {
  await expectFaults(
    {
      "published.txt": "acme/100 100\nacme/300 300\n",
      "errors/acme/100.mdx": `${MARK}nothing\n`,
      "errors/acme/codes.ndjson": `{"code":"300","${MARK}x":1}\n{"code":"400","renumbered":["100"]}\n`,
    },
    { what: "no frontmatter", mend: "" },
    { what: "“x” is not a key", mend: "" },
  );
});

test("codes of a product that can't be read are not said to be elsewhere", async () => {
  await expectFaults(
    {
      "published.txt": "acme/100 100\n",
      "products/acme.mdx": `${MARK}${SOUND["products/acme.mdx"].replace("---", "--")}`,
    },
    { what: "no frontmatter", mend: "" },
  );
});

test("an address that changes with the letters of its product is told", async () => {
  const rows = '{"code":"abc"}\n';
  const files = {
    "errors/zeta/codes.ndjson": rows,
    "products/zeta.mdx": mdx(
      "name: Zeta\nsummary: s\nroles: [{ id: user, name: User, describe: d }]",
    ),
  };
  expect(slug("abc", "lower")).not.toBe(slug("abc", "upper"));
  await soundContent({ ...files, "published.txt": `zeta/${slug("abc", "upper")} abc\n` });
  await expectFaults(
    { ...files, "published.txt": `${MARK}zeta/${slug("abc", "lower")} abc\n` },
    { what: "“abc” was published at /zeta/abc/, and is now at", mend: "letters:" },
  );
});

test("a code at an address that was given to another is told at both ends", async () => {
  await expectFaults(
    {
      ...edit("errors/acme/200.mdx", 'code: "200"', `${MARK}code: "200"`),
      "published.txt": `acme/100 100\n${MARK}acme/200 0200\n`,
    },
    { what: "was given to the code “0200”", mend: "never changes its meaning" },
    { what: "“0200” was published", mend: "Bring it back" },
  );
});

test.each([
  ["a line that says nothing", `acme\n${MARK}acme 100\n`, "names no product", "product/slug code"],
  ["an address twice", `acme\nacme/100 100\n${MARK}acme/100 100\n`, "line 2", "given away once"],
  ["a product twice", `acme\n${MARK}acme\n`, "line 1", "given away once"],
])("%s is told", async (_name, text, what, mend) => {
  await expectFaults({ "published.txt": text }, { what, mend });
});
