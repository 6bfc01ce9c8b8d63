import fc from "fast-check";
import { expect, test } from "vitest";
import { retryText, stringsOf } from "./index.ts";
import type { Strings } from "./index.ts";
import { de } from "./strings/de.ts";
import { en } from "./strings/en.ts";
import { plural } from "./strings/plural.ts";

const LANGUAGES: [string, Strings][] = [
  ["en", en],
  ["de", de],
];

/** Every text within, by its path. A text that is made is known by its key alone. */
function textsOf(value: unknown, path = ""): [string, unknown][] {
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))
    : [[path, value]];
}

/** The names in braces that a script fills in. */
const holes = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole);

test.each(LANGUAGES)("%s has every text, and none is empty", (_lang, strings) => {
  const texts = textsOf(strings);
  expect(texts.map(([path]) => path).toSorted()).toEqual(
    textsOf(en)
      .map(([path]) => path)
      .toSorted(),
  );
  for (const [path, text] of texts) {
    if (typeof text === "function") continue;
    expect(text, path).toEqual(expect.stringMatching(/\S/));
  }
});

test.each(LANGUAGES)("%s fills in the same names as English", (_lang, strings) => {
  const own = new Map(textsOf(strings));
  for (const [path, text] of textsOf(en)) {
    const other = own.get(path);
    if (typeof text !== "string" || typeof other !== "string") continue;
    expect(holes(other).toSorted(), path).toEqual(holes(text).toSorted());
  }
});

test.each(LANGUAGES)("%s says in made texts all that it is given", (_lang, t) => {
  const spring = { id: "spring", name: "Spring" };
  const autumn = { id: "autumn", name: "Autumn" };
  expect(t.asWorded("Acme")).toContain("Acme");
  expect(t.status(404)).toContain("404");
  expect(t.checkedOn("2026-11-24")).toContain("2026-11-24");
  expect(t.noRemedyNext("Acme")).toContain("Acme");
  expect(t.whichMeaning(3)).toContain("3");
  expect(t.renumbered("100")).toContain("100");
  expect(t.retired("2026-11-24")).toContain("2026-11-24");
  expect(t.notThisRole("Administrator")).toContain("Administrator");
  expect(t.roleMends("Administrator")).toContain("Administrator");
  for (const part of ["100", "Acme"]) expect(t.whichRelease("100", "Acme")).toContain(part);
  for (const part of ["100", "Before Spring"]) {
    expect(t.formerly("100", "Before Spring")).toContain(part);
  }
  for (const part of ["404", "Acme"]) expect(t.statusLead(404, "Acme")).toContain(part);
  for (const part of ["Spring", "Autumn"]) {
    expect(t.era({ from: spring, before: autumn })).toContain(part);
  }
  const eras = [{ from: spring }, { before: spring }, { from: spring, before: autumn }].map(t.era);
  expect(new Set(eras).size).toBe(3);
  expect(eras.every((era) => era.includes("Spring"))).toBe(true);
});

test.each(LANGUAGES)("%s asks for help with all that the other needs", (_lang, t) => {
  const facts = {
    product: "Acme",
    code: "100",
    title: "No access",
    message: "Access denied: {0}",
    recognise: "The user has no account.",
    steps: ["Open Acme.", "Make one."],
    url: "https://errors.example/acme/100/#main-a",
  };
  const request = t.request(facts);
  for (const part of ["Acme", "100", "No access", facts.message, facts.recognise, facts.url]) {
    expect(request).toContain(part);
  }
  expect(request).toContain("1. Open Acme.\n2. Make one.\n");
  expect(t.request({ ...facts, message: undefined })).not.toContain("undefined");
  expect(t.request({ ...facts, message: undefined }).split("\n")).toHaveLength(
    request.split("\n").length - 1,
  );
});

test.each<[string, Strings]>([
  ["en", en],
  ["de", de],
  ["de-AT", de],
  ["en-GB", en],
  ["fr", en],
  ["", en],
  ["deu", en],
])("the texts of %s are there", (lang, expected) => {
  expect(stringsOf(lang)).toBe(expected);
});

const CAUSE = { id: "a", recognise: "r", role: "user", steps: [] };

test.each([
  [{}, undefined],
  [{ retry: "now" as const }, "at once"],
  [{ retry: "after-fix" as const }, "after it is mended"],
  [{ retry: "never" as const }, "does not help"],
  [{ retry: "after" as const, retryAfter: 1 }, "after 1 second"],
  [{ retry: "after" as const, retryAfter: 59 }, "after 59 seconds"],
  [{ retry: "after" as const, retryAfter: 60 }, "after 1 minute"],
  [{ retry: "after" as const, retryAfter: 90 }, "after 90 seconds"],
  [{ retry: "after" as const, retryAfter: 300 }, "after 5 minutes"],
  [{ retry: "after" as const, retryAfter: 3600 }, "after 1 hour"],
  [{ retry: "after" as const, retryAfter: 5400 }, "after 90 minutes"],
  [{ retry: "after" as const, retryAfter: 7200 }, "after 2 hours"],
])("%j is told as %s", (retry, expected) => {
  expect(retryText({ ...CAUSE, ...retry }, en)).toBe(expected);
});

test("German tells the time in German", () => {
  const tell = (retryAfter: number) => retryText({ ...CAUSE, retry: "after", retryAfter }, de);
  expect([1, 2, 60, 120, 3600, 7200].map(tell)).toEqual([
    "nach 1 Sekunde",
    "nach 2 Sekunden",
    "nach 1 Minute",
    "nach 2 Minuten",
    "nach 1 Stunde",
    "nach 2 Stunden",
  ]);
  expect(retryText({ ...CAUSE, retry: "now" }, de)).toBe("sofort");
});

test("the time that is told is the time that was given", () => {
  const unit: Record<string, number> = { second: 1, minute: 60, hour: 3600 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (retryAfter) => {
      const told = retryText({ ...CAUSE, retry: "after", retryAfter }, en) ?? "";
      const [, count, name] = /^after (\d+) (second|minute|hour)s?$/.exec(told) ?? [];
      expect(Number(count) * (unit[name ?? ""] ?? NaN)).toBe(retryAfter);
    }),
  );
});

test.each([
  [0, "0 codes"],
  [1, "1 code"],
  [2, "2 codes"],
  [11, "11 codes"],
])("%i of a thing are %s", (count, expected) => {
  expect(plural(count, "code", "codes")).toBe(expected);
});
