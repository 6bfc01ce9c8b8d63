import { expect, test } from "vitest";
import { slug } from "../lookup/index.ts";
import { mdx, soundContent } from "../model/fixtures/content.ts";
import { FULL, addressesIn, catalogue, entryOf } from "./fixtures/published.ts";
import { publish } from "./publish.ts";

test.each(["/", "/kb/"])("below %s every address begins with it", async (base) => {
  const found = addressesIn(await catalogue(base));
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter((url) => !url.startsWith(`${base}acme/`))).toEqual([]);
});

test("every link to a code, a guide or an endpoint leads to one of the catalogue", async () => {
  const document = await catalogue();
  const { product, codes } = document;
  const there = new Set(
    [product, ...codes, ...product.roles, ...product.endpoints, ...product.guides].map(
      ({ url }) => url,
    ),
  );
  expect(addressesIn(document).filter((url) => !there.has(url))).toEqual([]);
});

test("odd codes are published at their slugs, in the order of codes", async () => {
  const codes = ["ORA-00001", "W12", "a/b", "20016", "W.1.2", "-32601", "999", "0x80070005"];
  const document = await catalogue("/", {
    ...FULL,
    "errors/acme/100.mdx": mdx(
      'code: "100"\ntitle: t\nsummary: s',
      "[a](code:a/b) [w](code:W.1.2)",
    ),
    "errors/acme/codes.ndjson": [
      "-32601",
      "0x80070005",
      "300",
      "400",
      "999",
      "20016",
      "a/b",
      "ORA-00001",
      "W.1.2",
      "W12",
    ]
      .map((code) => `${JSON.stringify({ code })}\n`)
      .join(""),
  });
  const published = document.codes.filter(({ code }) => codes.includes(code));
  expect(published.map(({ code }) => code)).toEqual([
    "-32601",
    "0x80070005",
    "999",
    "20016",
    "a/b",
    "ORA-00001",
    "W.1.2",
    "W12",
  ]);
  const plain = published.filter((document) => !document.slug.includes("--"));
  expect(plain.map((document) => document.slug)).toEqual([
    "-32601",
    "999",
    "20016",
    "ora-00001",
    "w12",
  ]);
  for (const { code, slug: address, url } of published) {
    expect(address).toBe(slug(code));
    expect(url).toBe(`/acme/${address}/`);
  }
  expect(JSON.stringify(entryOf(document, "100").about)).toContain(`"/acme/${slug("a/b")}/"`);
  expect(JSON.stringify(entryOf(document, "100").about)).toContain(`"/acme/${slug("W.1.2")}/"`);
});

test("lower-case codes of a lower-case product are their own slugs, products in order of name", async () => {
  const content = await soundContent({
    ...FULL,
    "products/zeta.mdx": mdx(
      "name: Aardvark\nsummary: s\nletters: lower\nroles: [{ id: user, name: U, describe: d }]",
    ),
    "errors/zeta/codes.ndjson": '{"code":"no-access"}\n{"code":"NO-ACCESS"}\n',
  });
  const [first, second] = publish(content, { base: "/" });
  expect([first?.product.slug, second?.product.slug]).toEqual(["zeta", "acme"]);
  expect(first?.codes.map(({ code, slug: address }) => [code, address])).toEqual([
    ["no-access", "no-access"],
    ["NO-ACCESS", slug("NO-ACCESS", "lower")],
  ]);
});
