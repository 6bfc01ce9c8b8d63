import { expect, test } from "vitest";
import { FULL, catalogue, codeOf, entryOf } from "./fixtures/published.ts";

const document = await catalogue();

test("a cause keeps its way to try again", () => {
  expect(
    entryOf(document, "100").causes.map(({ retry, retryAfter }) => [retry, retryAfter]),
  ).toEqual([
    ["after-fix", undefined],
    ["after", 60],
  ]);
});

test("an entry says that any endpoint may return it", () => {
  expect(entryOf(document, "600")).toMatchObject({ endpoints: [], anyEndpoint: true });
});

test("an entry that is retired says when, why and what to see", () => {
  expect(entryOf(document, "600").retired).toEqual({
    on: "2026-03-01",
    reason: "Acme never sleeps now.",
    see: [{ product: "acme", code: "200", slug: "200", url: "/acme/200/", title: "Too large" }],
  });
});

test("a retired code is not related to what is living", async () => {
  const own = FULL["errors/acme/700.mdx"].replace("status: 400", 'related: ["600", "200"]');
  const changed = await catalogue("/", { ...FULL, "errors/acme/700.mdx": own });
  const related = codeOf(changed, "700").entries.flatMap((entry) => entry.related);
  expect(related.map(({ code }) => code)).toEqual(["200"]);
});

test("an entry that nobody has read says that it is a draft, and no other does", () => {
  expect(entryOf(document, "600").draft).toBe(true);
  expect(Object.keys(entryOf(document, "200"))).not.toContain("draft");
});

test("a code that was renumbered leads to the codes of today, the meaning of today first", () => {
  const { entries } = codeOf(document, "400");
  expect(entries.map(({ id }) => id)).toEqual(["main", "before-spring"]);
  expect(entries[1]?.renumbered).toEqual([
    { product: "acme", code: "200", slug: "200", url: "/acme/200/", title: "Too large" },
  ]);
  expect(codeOf(document, "100").formerly.map(({ code }) => code)).toEqual(["500"]);
});

test("a code with several entries shows that with a remedy first", () => {
  expect(codeOf(document, "700").entries.map(({ id, title }) => [id, title])).toEqual([
    ["other", "Another thing"],
    ["main", "One thing"],
  ]);
});

test("a code names only roles that its causes name, in the product's order", () => {
  expect(codeOf(document, "100").roles.map(({ id }) => id)).toEqual(["user", "admin"]);
  expect(codeOf(document, "700").roles.map(({ id }) => id)).toEqual(["user"]);
  expect(codeOf(document, "300").roles).toEqual([]);
});

test("an entry without a remedy has its message as title and the product's sources", () => {
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
    sources: [{ title: "Acme manual", url: "https://acme.example/manual", checked: "2026-11-24" }],
    eras: [],
    renumbered: [],
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
