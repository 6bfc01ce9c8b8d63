import { expect, test } from "vitest";
import { SOUND, mdx, readFiles } from "./fixtures/content.ts";
import { entriesOf, list } from "./index.ts";

/** The rows that are left beside one MDX entry of the code 500, each as the text of its line. */
async function rowsLeft(keys: string, rows: object[], file = "500.mdx"): Promise<object[]> {
  const { content } = await readFiles({
    ...SOUND,
    [`errors/acme/${file}`]: mdx(`code: "500"\ntitle: t\nsummary: s\n${keys}`),
    "errors/acme/codes.ndjson": rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
  });
  return entriesOf(content).flatMap((entry) =>
    entry.kind === "row" ? [rows[entry.line - 1] ?? {}] : [],
  );
}

const FULL = `message: It broke.
status: [500, 503]
endpoints: [login, export]
eras: [{ from: spring }]
renumbered: ["100"]`;

test.each([
  { code: "500" },
  { code: "500", message: "It broke." },
  { code: "500", status: 503 },
  { code: "500", status: [503, 500] },
  { code: "500", endpoints: ["export"] },
  { code: "500", eras: [{ from: "spring" }] },
  { code: "500", renumbered: ["100"] },
  { code: "500", title: "Another title" },
  { code: "500", message: "It broke.", status: 500, endpoints: ["login"] },
])("an entry takes the place of the row %j, which says no more", async (row) => {
  expect(await rowsLeft(FULL, [row])).toEqual([]);
});

test.each([
  { code: "501" },
  { code: "500", message: "It broke" },
  { code: "500", status: 404 },
  { code: "500", status: [500, 404] },
  { code: "500", endpoints: ["logout"] },
  { code: "500", endpoints: "any" },
  { code: "500", eras: [{ before: "spring" }] },
  { code: "500", eras: [{ from: "spring", before: "autumn" }] },
  { code: "500", eras: [{ from: "spring" }, { from: "autumn" }] },
  { code: "500", renumbered: ["200"] },
  { code: "500", id: "other" },
])("an entry leaves the row %j alone, which means something else", async (row) => {
  expect(await rowsLeft(FULL, [row])).toEqual([row]);
});

test("an entry that does not say its status leaves rows that do", async () => {
  expect(await rowsLeft("", [{ code: "500", status: 500 }])).toEqual([
    { code: "500", status: 500 },
  ]);
});

test("an entry that any endpoint may return takes the place of a row that says so", async () => {
  expect(await rowsLeft("endpoints: any", [{ code: "500", endpoints: "any" }])).toEqual([]);
});

test("an entry with an id takes the place of the row of that id", async () => {
  const rows = [
    { code: "500", id: "boot" },
    { code: "500", id: "load" },
  ];
  expect(await rowsLeft("", rows, "500~boot.mdx")).toEqual([{ code: "500", id: "load" }]);
});

test("messages by language are compared as a whole", async () => {
  const rows = [
    { code: "500", id: "a", message: { en: "No." } },
    { code: "500", message: { en: "No.", de: "Nein." } },
  ];
  expect(await rowsLeft("message: { en: No., de: Nein. }", rows)).toEqual([rows[0]]);
});

test("messages by language are the same in any order of the languages", async () => {
  const row = { code: "500", message: { de: "Nein.", en: "No." } };
  expect(await rowsLeft("message: { en: No., de: Nein. }", [row])).toEqual([]);
});

test.each([
  { de: "Nein.", fr: "Non." },
  { de: "Nie.", en: "No." },
  { de: "Nein.", en: "No.", fr: "Non." },
  { en: "No." },
  "No.",
])("an entry with messages by language leaves the row with %j alone", async (message) => {
  const row = { code: "500", message };
  expect(await rowsLeft("message: { en: No., de: Nein. }", [row])).toEqual([row]);
});

test("an entry takes the place of rows of its own product only", async () => {
  const { content } = await readFiles({
    ...SOUND,
    "products/zeta.mdx": SOUND["products/acme.mdx"]
      .replace("endpoints: [login, export]\n", "")
      .replace("Begin with [the login](endpoint:login).", ""),
    "errors/zeta/codes.ndjson": '{"code":"200"}\n',
  });
  expect(entriesOf(content).map(({ product, matter }) => `${product} ${matter.code}`)).toEqual([
    "acme 100",
    "acme 200",
    "acme 300",
    "acme 400",
    "zeta 200",
  ]);
});

test("files and rows that are left are all the entries", async () => {
  const { content, faults } = await readFiles(SOUND);
  expect(faults).toEqual([]);
  expect(entriesOf(content).map(({ kind, id, matter }) => [kind, id, matter.code])).toEqual([
    ["entry", "main", "100"],
    ["entry", "main", "200"],
    ["row", "main", "300"],
    ["row", "main", "400"],
  ]);
});

test("one, several or none is a list", () => {
  expect([list(1), list([1, 2]), list<number>(undefined)]).toEqual([[1], [1, 2], []]);
});
