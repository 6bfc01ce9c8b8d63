import { describe, expect, test } from "vitest";
import { body, found, first, identify, kinds } from "./fixtures/acme.ts";

describe("a message", () => {
  test.each([
    ["as it stands", "User not authorized for workspace.", "20016"],
    ["in another case", "USER NOT AUTHORIZED FOR WORKSPACE", "20016"],
    ["wrapped", "User not authorized\n    for workspace.", "20016"],
    [
      "after a logger's prefix",
      "2026-11-24 10:00:01,123 ERROR [main] c.a.Sync - User not authorized for workspace.",
      "20016",
    ],
    ["cut off", "User not authorized for w", "20016"],
    ["with a word left out", "User not authorized for", "20016"],
    ["filled in", "Workspace A 7 of “Ann Lee” doesn’t exist.", "20017"],
    ["with other quotes", 'Workspace 12 of "x" doesn\'t exist.', "20017"],
    ["with all kinds of placeholders", "Limit 5 of 200 calls per hour is used up.", "20020"],
    ["in another language", "Schlüssel „a/b“ fehlt.", "ACME-7"],
    ["in a script without spaces", "キーabcがありません。", "ACME-7"],
    ["escaped to ASCII", String.raw`{"message":"Schl\u00fcssel \u201ex\u201c fehlt."}`, "ACME-7"],
    ["with entities", "<p>Workspace 12 of &quot;x&quot; doesn&#39;t exist.</p>", "20017"],
    ["between colours", "\u001b[31mUser not authorized\u001b[0m for workspace.", "20016"],
    ["verbatim, placeholders and all", "%s: %s", "20018"],
  ])("%s", (_, input, code) => {
    expect(first(input)).toBe(code);
    expect(kinds(input)).toContain("message");
  });

  test("is marked up to the sign that ends it", () => {
    const message = "User not authorized for workspace.";
    for (const input of [body, `10:00 ERROR c.a.Sync - ${message} Retrying.`]) {
      const [match] = identify(input).matches;
      const parts = match?.spans.map(({ start, end }) => input.slice(start, end));
      expect(parts).toContain(message);
    }
  });

  test("gives what fills it", () => {
    expect(
      identify("At 10:00:\nPart.locked cannot be set because the\nworking view is in use.")
        .matches[0]?.values,
    ).toEqual({ "0": "Part", "1": "working" });
    expect(identify("Limit 5 of 200 GB per hour is used up.").matches[0]?.values).toEqual({
      "1": "5",
      "2": "200",
      UNIT: "GB",
      period: "hour",
    });
    expect(
      identify(String.raw`{"m":"Workspace \"A\" of \"B C\" doesn't exist."}`).matches[0]?.values,
    ).toEqual({ "0": "A", name: "B C" });
  });

  test("too generic to mean anything does not win", () => {
    expect(found("Something: it broke")).toEqual([]);
    expect(found("Error: it broke")).toEqual([]);
  });

  test("the longest literal wins", () => {
    expect(first("Workspace 7 of Ann is archived.")).toBe("20021");
  });

  test("of a code with several entries chooses one", () => {
    expect(first('{"code":4083,"message":"Too many attempts to log in."}')).toBe("4083#login");
    expect(first('{"code":4083,"message":"The account is locked."}')).toBe("4083");
  });
});
