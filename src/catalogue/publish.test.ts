import { describe, expect, test } from "vitest";
import { slug } from "../lookup/index.ts";
import type { CatalogueDocument, CodeDocument, Entry } from "../lookup/shape.ts";
import { SOUND, mdx, soundContent } from "../model/fixtures/content.ts";
import { publish } from "./publish.ts";
import { catalogueDocument, codeDocument, publishedSchema } from "./schema.ts";
import { translate } from "./translate.ts";

/** A content with everything that the model holds. */
const FULL = {
  "products/acme.mdx": SOUND["products/acme.mdx"].replace(
    "Begin with [the login](endpoint:login).",
    "Begin with [the login](endpoint:login), as in [the guide](guide:first-login).",
  ),
  "endpoints/acme/login.mdx": mdx(
    'method: POST\npath: /login\ntitle: Log in\nsummary: Makes a session.\nsources: [{ title: Login manual, url: "https://acme.example/login", checked: 2026-11-01 }]',
    "It fails with [no access](code:100).\n",
  ),
  "guides/acme/first-login.mdx": mdx(
    "title: Log in for the first time\nsummary: Once.\nrole: user",
    "Before you begin.\n\n1. Open [the login](endpoint:login).\n\n<Check>It works.</Check>\n\n<Note>Ask.</Note>\n",
  ),
  "errors/acme/200.mdx": mdx(
    `code: "200"
title: Too large
message: { en: "Too large: {0}", de: "Zu gro\u00df: {0}" }
status: [413, 400]
endpoints: [export, login]
summary: The item is too large.
causes:
  - id: too-large
    recognise: The item has many parts.
    role: admin
    retry: never
related: ["300", "100"]
eras: [{ from: spring }]
sources: [{ title: Size manual, url: "https://acme.example/200", checked: 2026-11-02 }]`,
    `It happens *late*.

<Cause id="too-large">

1. Split it, as in [the guide](guide:first-login) and [300](code:300).

<Check>

It is [small](https://acme.example/small).

</Check>

</Cause>

<Prevent>

- Keep it small.

</Prevent>

<Note>

See [export](endpoint:export).

</Note>
`,
  ),
  "errors/acme/600.mdx": mdx(
    `code: "600"
title: Acme sleeps
summary: Acme slept.
endpoints: any
retired: { on: 2026-03-01, reason: Acme never sleeps now., see: ["200"] }`,
  ),
  "errors/acme/700.mdx": mdx('code: "700"\ntitle: One thing\nsummary: s\nstatus: 400'),
  "errors/acme/700~other.mdx": mdx(
    'code: "700"\ntitle: Another thing\nsummary: s\nstatus: 409\ncauses: [{ id: a, recognise: r, role: user }]',
    '<Cause id="a">\n\n1. Go.\n\n</Cause>\n',
  ),
  "errors/acme/codes.ndjson": [
    { code: "300", message: "Something <else> {0}." },
    {
      code: "400",
      id: "before-spring",
      title: "Too large",
      eras: [{ before: "spring" }],
      renumbered: ["200"],
    },
    { code: "400", message: "Four hundred.", eras: [{ from: "spring" }] },
    {
      code: "500",
      title: "Gone",
      eras: [{ from: "spring", before: "autumn" }],
      renumbered: ["200", "100"],
    },
  ]
    .map((row) => `${JSON.stringify(row)}\n`)
    .join(""),
};

async function catalogue(
  base = "/",
  changes: Record<string, string> = FULL,
): Promise<CatalogueDocument> {
  const [first, ...others] = publish(await soundContent(changes), { base });
  expect(others).toEqual([]);
  if (!first) throw new Error("There is no catalogue.");
  return first;
}

function codeOf({ codes }: CatalogueDocument, code: string): CodeDocument {
  const found = codes.find((document) => document.code === code);
  if (!found) throw new Error(`There is no ${code}.`);
  return found;
}

function entryOf(document: CatalogueDocument, code: string): Entry {
  const [entry] = codeOf(document, code).entries;
  if (!entry) throw new Error(`${code} has no entry.`);
  return entry;
}

describe("a code with everything", async () => {
  const document = await catalogue();

  test("is published with all that its file says", () => {
    const text = (value: string) => ({ kind: "text", text: value });
    const paragraph = (value: string, children: object[] = [text(value)]) => ({
      kind: "paragraph",
      text: value,
      children,
    });
    const linkTo = (name: string, url: string) => ({
      kind: "link",
      text: name,
      url,
      children: [text(name)],
    });
    expect(codeOf(document, "200")).toEqual({
      product: "acme",
      code: "200",
      slug: "200",
      url: "/acme/200/",
      productName: "Acme",
      lang: "en",
      roles: [
        {
          id: "admin",
          name: "Acme administrator",
          describe: "Whoever runs Acme.",
          url: "/acme/roles/admin/",
        },
      ],
      formerly: [
        {
          product: "acme",
          code: "400",
          slug: "400",
          url: "/acme/400/",
          eras: [{ before: { id: "spring", name: "Spring" } }],
        },
        {
          product: "acme",
          code: "500",
          slug: "500",
          url: "/acme/500/",
          eras: [
            { from: { id: "spring", name: "Spring" }, before: { id: "autumn", name: "Autumn" } },
          ],
        },
      ],
      entries: [
        {
          id: "main",
          title: "Too large",
          message: "Too large: {0}",
          messages: { en: "Too large: {0}", de: "Zu groß: {0}" },
          status: [413, 400],
          // In the order in which they happen, not in that of the file.
          endpoints: [
            { id: "login", method: "POST", path: "/login" },
            { id: "export", method: "GET", path: "/export/{id}" },
          ],
          anyEndpoint: false,
          summary: "The item is too large.",
          about: [
            paragraph("It happens late.", [
              text("It happens "),
              { kind: "emphasis", text: "late", children: [text("late")] },
              text("."),
            ]),
          ],
          causes: [
            {
              id: "too-large",
              recognise: "The item has many parts.",
              role: "admin",
              steps: [
                {
                  text: "Split it, as in the guide and 300.",
                  children: [
                    paragraph("Split it, as in the guide and 300.", [
                      text("Split it, as in "),
                      linkTo("the guide", "/acme/guides/first-login/"),
                      text(" and "),
                      linkTo("300", "/acme/300/"),
                      text("."),
                    ]),
                  ],
                },
              ],
              check: {
                text: "It is small.",
                children: [
                  paragraph("It is small.", [
                    text("It is "),
                    linkTo("small", "https://acme.example/small"),
                    text("."),
                  ]),
                ],
              },
              retry: "never",
            },
          ],
          prevent: [{ text: "Keep it small.", children: [paragraph("Keep it small.")] }],
          notes: [
            {
              text: "See export.",
              children: [
                paragraph("See export.", [
                  text("See "),
                  linkTo("export", "/acme/endpoints/export/"),
                  text("."),
                ]),
              ],
            },
          ],
          related: [
            {
              product: "acme",
              code: "300",
              slug: "300",
              url: "/acme/300/",
              title: "Something <else> {0}.",
            },
            { product: "acme", code: "100", slug: "100", url: "/acme/100/", title: "No access" },
          ],
          sources: [
            { title: "Size manual", url: "https://acme.example/200", checked: "2026-11-02" },
          ],
          eras: [{ from: { id: "spring", name: "Spring" } }],
          renumbered: [],
        },
      ],
    });
  });

  test("is valid against the published schema, as is every other, and the catalogue", () => {
    expect(catalogueDocument.parse(document)).toEqual(document);
    for (const code of document.codes) expect(codeDocument.parse(code)).toEqual(code);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(JSON.stringify(publishedSchema())).toContain("version 1");
  });

  test("keeps its way to try again", () => {
    expect(
      entryOf(document, "100").causes.map(({ retry, retryAfter }) => [retry, retryAfter]),
    ).toEqual([
      ["after-fix", undefined],
      ["after", 60],
    ]);
  });

  test("says that any endpoint may return it", () => {
    expect(entryOf(document, "600")).toMatchObject({ endpoints: [], anyEndpoint: true });
  });

  test("that is retired says when, why and what to see", () => {
    expect(entryOf(document, "600").retired).toEqual({
      on: "2026-03-01",
      reason: "Acme never sleeps now.",
      see: [{ product: "acme", code: "200", slug: "200", url: "/acme/200/", title: "Too large" }],
    });
  });

  test("that was renumbered leads to the codes of today, the meaning of today first", () => {
    const { entries } = codeOf(document, "400");
    expect(entries.map(({ id }) => id)).toEqual(["main", "before-spring"]);
    expect(entries[1]?.renumbered).toEqual([
      { product: "acme", code: "200", slug: "200", url: "/acme/200/", title: "Too large" },
    ]);
    expect(codeOf(document, "100").formerly.map(({ code }) => code)).toEqual(["500"]);
  });

  test("with several entries shows that with a remedy first", () => {
    expect(codeOf(document, "700").entries.map(({ id, title }) => [id, title])).toEqual([
      ["other", "Another thing"],
      ["main", "One thing"],
    ]);
  });

  test("names only roles that its causes name, in the product's order", () => {
    expect(codeOf(document, "100").roles.map(({ id }) => id)).toEqual(["user", "admin"]);
    expect(codeOf(document, "700").roles.map(({ id }) => id)).toEqual(["user"]);
    expect(codeOf(document, "300").roles).toEqual([]);
  });

  test("without a remedy has its message as title and the product's sources", () => {
    expect(entryOf(document, "300")).toEqual({
      id: "main",
      title: "Something <else> {0}.",
      message: "Something <else> {0}.",
      status: [],
      endpoints: [],
      anyEndpoint: false,
      summary: "",
      about: [],
      causes: [],
      prevent: [],
      notes: [],
      related: [],
      sources: [
        { title: "Acme manual", url: "https://acme.example/manual", checked: "2026-11-24" },
      ],
      eras: [],
      renumbered: [],
    });
  });

  test("stands in a product with roles, releases, endpoints in order, and guides", () => {
    const { product } = document;
    expect(product).toMatchObject({
      slug: "acme",
      name: "Acme",
      summary: "Acme makes everything.",
      url: "/acme/",
      letters: "upper",
      releases: [
        { id: "spring", name: "Spring" },
        { id: "autumn", name: "Autumn" },
      ],
    });
    expect(product.roles.map(({ id, url }) => [id, url])).toEqual([
      ["user", "/acme/roles/user/"],
      ["admin", "/acme/roles/admin/"],
    ]);
    expect(product.endpoints.map(({ id, url, title }) => [id, url, title])).toEqual([
      ["login", "/acme/endpoints/login/", "Log in"],
      ["export", "/acme/endpoints/export/", "Export"],
    ]);
    expect(product.endpoints[0]?.sources).toHaveLength(1);
    expect(product.guides).toMatchObject([
      {
        id: "first-login",
        title: "Log in for the first time",
        summary: "Once.",
        url: "/acme/guides/first-login/",
        role: "user",
        about: [{ text: "Before you begin." }],
        steps: [{ text: "Open the login." }],
        check: { text: "It works." },
        notes: [{ text: "Ask." }],
      },
    ]);
  });
});

/** Every address and link of a catalogue that is the site's own. */
function addressesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "url" && typeof inner === "string" && !inner.startsWith("https:")
      ? [inner]
      : addressesIn(inner),
  );
}

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

describe("in another language", async () => {
  const content = await soundContent({
    ...FULL,
    "errors/acme/100.de.mdx": mdx(
      "title: Kein Zugang\ncauses: [{ id: too-fast, recognise: Zu schnell. }]",
      '<Cause id="too-fast">\n\n1. Warten, wie in [der Anleitung](guide:first-login).\n\n</Cause>\n',
    ),
    "products/acme.de.mdx": mdx(
      "name: Acme (de)\nroles: [{ id: admin, name: Verwaltung, describe: Wer Acme verwaltet. }]",
    ),
    "guides/acme/first-login.de.mdx": mdx("title: Zum ersten Mal anmelden", "1. Los.\n"),
  });
  const [document] = publish(translate(content, "de"), { base: "/kb/", lang: "de" });
  if (!document) throw new Error("There is no catalogue.");

  test("words are replaced, and what has no translation stays", () => {
    expect(document.lang).toBe("de");
    expect(document.product).toMatchObject({
      name: "Acme (de)",
      summary: "Acme makes everything.",
    });
    expect(entryOf(document, "100")).toMatchObject({
      title: "Kein Zugang",
      message: "Access denied.",
      summary: "Acme does not let the user in.",
      status: [403],
    });
    expect(codeOf(document, "100")).toMatchObject({ lang: "de", productName: "Acme (de)" });
    expect(entryOf(document, "700").title).toBe("Another thing");
  });

  test("causes are joined by id, in the order of the original", () => {
    expect(
      entryOf(document, "100").causes.map(({ id, recognise, role, retry, retryAfter, steps }) => ({
        id,
        recognise,
        role,
        retry,
        retryAfter,
        steps: steps.map(({ text }) => text),
      })),
    ).toEqual([
      {
        id: "no-account",
        recognise: "The user has no account.",
        role: "admin",
        retry: "after-fix",
        steps: ["Open Acme > Accounts.", "Make an account, as in the first login."],
      },
      {
        id: "too-fast",
        recognise: "Zu schnell.",
        role: "user",
        retry: "after",
        retryAfter: 60,
        steps: ["Warten, wie in der Anleitung."],
      },
    ]);
    expect(entryOf(document, "100").causes[0]?.check?.text).toBe("100 does not come back.");
  });

  test("roles are joined by id, and keep their order", () => {
    expect(codeOf(document, "100").roles.map(({ id, name }) => [id, name])).toEqual([
      ["user", "Acme user"],
      ["admin", "Verwaltung"],
    ]);
  });

  test("a guide has its words and steps, and its check of before", () => {
    expect(document.product.guides).toMatchObject([
      {
        title: "Zum ersten Mal anmelden",
        summary: "Once.",
        steps: [{ text: "Los." }],
        check: { text: "It works." },
      },
    ]);
  });

  test("every address stands below the language", () => {
    const found = addressesIn(document);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((url) => !url.startsWith("/kb/de/acme/"))).toEqual([]);
  });

  test("a message is in the language where the product words it so", () => {
    expect(entryOf(document, "200")).toMatchObject({
      message: "Zu groß: {0}",
      messages: { en: "Too large: {0}", de: "Zu groß: {0}" },
    });
  });

  test("it is valid too", () => {
    expect(catalogueDocument.parse(document)).toEqual(document);
  });

  test("the original is as it was", () => {
    const [original] = publish(content, { base: "/" });
    expect(original?.product.name).toBe("Acme");
    expect(original && entryOf(original, "100").title).toBe("No access");
  });

  test("a language without translations is the original at other addresses", () => {
    expect(translate(content, "fr")).toEqual(content);
    const [french] = publish(translate(content, "fr"), { base: "/", lang: "fr" });
    expect(french).toMatchObject({ lang: "fr", product: { name: "Acme", url: "/fr/acme/" } });
  });
});

test("a message in none of the asked languages is in the first that there is", async () => {
  const document = await catalogue("/", {
    "errors/acme/codes.ndjson":
      '{"code":"300","message":{"de":"Nein.","fr":"Non."}}\n{"code":"400"}\n',
  });
  expect(entryOf(document, "300")).toMatchObject({
    title: "Nein.",
    message: "Nein.",
    messages: { de: "Nein.", fr: "Non." },
  });
});

test("a row with nothing but its code has the code as title", async () => {
  const document = await catalogue("/", {
    "errors/acme/codes.ndjson": '{"code":"300"}\n{"code":"400"}\n',
  });
  expect(entryOf(document, "300").title).toBe("300");
  expect(entryOf(document, "300")).not.toHaveProperty("message");
});
