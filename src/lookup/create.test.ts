import { expect, test } from "vitest";
import { createLookup } from "./create.ts";
import type { CatalogueInput } from "./catalogue.ts";

/** These catalogues are not those of which types are generated. */
type NoCodes = Record<never, never>;

const arena: CatalogueInput = {
  product: { slug: "arena", name: "Arena" },
  codes: [
    { code: "4081", entries: [{ title: "Password expired", status: [400] }] },
    {
      code: "4083",
      entries: [
        { id: "main", title: "Locked", status: [400] },
        { id: "login", title: "Locked at login", status: [401] },
      ],
    },
    ...["20000", "20001", "20011", "20015"].map((code) => ({ code })),
    { code: "20016", entries: [{ message: "User not authorized for workspace." }] },
    { code: "503" },
  ],
};
const other: CatalogueInput = {
  product: { slug: "other-db", name: "Other DB" },
  codes: [
    "ORA-00001",
    "ORA-00017",
    "E0382",
    "NotFound",
    "notFound",
    "NOT_FOUND",
    "Request Denied",
    "503",
    "***",
  ].map((code) => ({ code })),
};
const lookup = createLookup<NoCodes>([arena, other]);

const codeOf = (input: string, context = {}) => {
  const found = lookup.find(input, context);
  return found.kind === "found" ? found.code.code : found.kind;
};

test.each([
  ["4081", "4081"],
  ["error 20016", "20016"],
  ["#20016", "20016"],
  ["400/20016", "20016"],
  ["2OO16", "20016"],
  [" 20016\n", "20016"],
  ["I get 20016 when I press authorize", "20016"],
  ["It says NOT_FOUND when I press it", "NOT_FOUND"],
  ["It was not_found here", "NOT_FOUND"],
  ["It was not found here", "none"],
  ["ora 1", "ORA-00001"],
  ["error: ORA-1: not unique", "none"],
  ["Error ORA-00001: not unique", "ORA-00001"],
  ["request denied", "Request Denied"],
  ["Other DB Request Denied", "Request Denied"],
  ["RequestDenied", "Request Denied"],
  ["NotFound", "NotFound"],
  ["NOT_FOUND", "NOT_FOUND"],
  ["not_found", "NOT_FOUND"],
  ["***", "***"],
  ["arena 503", "503"],
  ["password expired", "none"],
  ["I tried 20 times, then 300 more", "none"],
  ["", "none"],
])("%s finds %s", (input, code) => {
  expect(codeOf(input)).toBe(code);
});

test("what was found has its address and full entries", () => {
  expect(lookup.find("20016")).toEqual({
    kind: "found",
    code: { product: "arena", code: "20016", slug: "20016", url: "/arena/20016/" },
    entries: [
      {
        id: "main",
        title: "User not authorized for workspace.",
        message: "User not authorized for workspace.",
        status: [],
        endpoints: [],
        anyEndpoint: false,
        summary: "",
        about: [],
        causes: [],
        prevent: [],
        notes: [],
        related: [],
        sources: [],
        eras: [],
        renumbered: [],
      },
    ],
  });
});

test("entries are ranked by the status given, else by that in the input", () => {
  const first = (input: string, context = {}) => {
    const found = lookup.find(input, context);
    return found.kind === "found" && found.entries[0]?.id;
  };
  expect(first("4083")).toBe("main");
  expect(first("401/4083")).toBe("login");
  expect(first("4083", { status: "401" })).toBe("login");
  expect(first("401/4083", { status: 400 })).toBe("main");
  expect(lookup.resolve("401/4083")).toMatchObject({ kind: "found", status: 401 });
});

test("a code of several products is several, unless a product is named", () => {
  const found = lookup.find("503");
  expect(found).toMatchObject({
    kind: "several",
    codes: [
      { product: "arena", productName: "Arena" },
      { product: "other-db", productName: "Other DB" },
    ],
  });
  expect(lookup.find("503", { product: "other-db" })).toMatchObject({
    code: { product: "other-db" },
  });
  expect(lookup.find("503", { product: "Other DB" })).toMatchObject({
    code: { product: "other-db" },
  });
  expect(lookup.find("other db 503")).toMatchObject({ code: { product: "other-db" } });
});

test("codes that differ in case or separators are several, unless one is spelled exactly", () => {
  expect(lookup.find("NOTFOUND")).toMatchObject({
    kind: "several",
    codes: [{ code: "NotFound" }, { code: "notFound" }],
  });
  expect(lookup.find("not found")).toMatchObject({
    kind: "several",
    codes: [{ code: "NotFound" }, { code: "notFound" }, { code: "NOT_FOUND" }],
  });
});

test("no entry: what was asked, and the nearest", () => {
  expect(lookup.find("error 20061")).toMatchObject({
    kind: "none",
    asked: "20061",
    isCode: true,
    // One swap, one digit, one digit, two digits, two digits.
    nearest: ["20016", "20001", "20011", "20000", "20015"].map((code) => ({ code })),
  });
  expect(lookup.find("E0832")).toMatchObject({ kind: "none", nearest: [{ code: "E0382" }] });
  expect(lookup.find("password expired")).toEqual({
    kind: "none",
    asked: "password expired",
    isCode: false,
    nearest: [],
  });
});

test("a code that only another product has is none, and that one the first guess", () => {
  for (const none of [
    lookup.find("E0382", { product: "arena" }),
    lookup.find("arena E0382"),
    lookup.find("E0382", { product: "unknown" }),
  ])
    expect(none).toMatchObject({
      kind: "none",
      asked: "E0382",
      nearest: [{ product: "other-db" }],
    });
});

test("completion gives codes that begin with the input, shortest first", () => {
  const complete = (prefix: string, limit?: number) =>
    lookup.complete(prefix, limit).map(({ code }) => code);
  expect(complete("2000")).toEqual(["20000", "20001"]);
  expect(complete("2", 3)).toEqual(["20000", "20001", "20011"]);
  expect(complete("not")).toEqual(["NotFound", "notFound", "NOT_FOUND"]);
  expect(complete("")).toEqual([]);
  expect(complete("9")).toEqual([]);
});

test("completion follows a code with zeros at every key", () => {
  for (const code of ["ORA-00001", "ORA-00017"])
    for (let length = 1; length <= code.length; length++)
      expect(lookup.complete(code.slice(0, length)).map(({ code }) => code)).toContain(code);
});

test("addresses follow product, code and letters", () => {
  const lower = createLookup<NoCodes>(
    { product: { slug: "low", letters: "lower" }, codes: [{ code: "no-way" }] },
    { base: "https://x.example/kb/" },
  );
  expect(lower.url("low", "no-way")).toBe("https://x.example/kb/low/no-way/");
  expect(lower.find("NO WAY")).toMatchObject({
    code: { url: "https://x.example/kb/low/no-way/" },
  });
  expect(lookup.url("arena", "20016")).toBe("/arena/20016/");
});

test("JSON is taken as TypeScript types it, and what is no catalogue is refused", () => {
  const json = {
    product: { slug: "p", letters: "upper" },
    codes: [{ code: "1", entries: [{ causes: [{ steps: [{ children: [{ kind: "text" }] }] }] }] }],
  };
  expect(createLookup(json).find("1")).toMatchObject({ kind: "found" });
  expect(() => createLookup({ product: { slug: "" }, codes: [] })).toThrow(TypeError);
});
