import { expect, test } from "vitest";
import { catalogue, codeOf } from "./fixtures/published.ts";
import { catalogueDocument, codeDocument, publishedSchema } from "./schema.ts";

const document = await catalogue();

test("a code with everything is published with all that its file says", () => {
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
        sources: [{ title: "Size manual", url: "https://acme.example/200", checked: "2026-11-02" }],
        eras: [{ from: { id: "spring", name: "Spring" } }],
        renumbered: [],
      },
    ],
  });
});

test("a document is valid against the published schema, as is every other, and the catalogue", () => {
  expect(catalogueDocument.parse(document)).toEqual(document);
  for (const code of document.codes) expect(codeDocument.parse(code)).toEqual(code);
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  expect(JSON.stringify(publishedSchema())).toContain("version 1");
});

test("a catalogue has its product with roles, releases, endpoints in order, and guides", () => {
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
