import { describe, expect, test } from "vitest";
import { endpoint, facts } from "../support/facts.ts";
import { attributeOf, readPage, textOf } from "../support/html.ts";
import { squash } from "../support/text.ts";
import { entryAt, readCode } from "../support/published.ts";

describe.each(facts)("code $code", ({ code, status, message, causes }) => {
  const document = readCode("arena", code);
  const entry = entryAt(document, message, endpoint.id);
  const page = readPage(`/arena/${code}/`);
  const part =
    document.entries.length > 1 ? page.querySelector(`#${entry?.id}`) : page.querySelector("main");

  test("has its status, its message verbatim and its causes in the JSON", () => {
    expect(entry?.status).toEqual([status]);
    expect(entry?.causes).toHaveLength(causes);
  });

  test("has its message verbatim on its page, as one text", () => {
    const quotes = part?.querySelectorAll("blockquote").map(textOf).map(trim);
    expect(quotes).toEqual([message]);
  });

  test("has its causes on its page, each at its anchor", () => {
    expect(part?.querySelectorAll("section.cause")).toHaveLength(causes);
    for (const { id, recognise } of entry?.causes ?? []) {
      const cause = part?.querySelector(`#${entry?.id}-${id}`);
      expect(cause && squash(textOf(cause))).toContain(squash(recognise));
    }
  });

  test("has its status, its message and a link to each cause in the endpoint's table", () => {
    const rows = readPage(endpoint.address)
      .querySelectorAll("tbody tr")
      .map((row) => row.querySelectorAll("td"))
      .filter(([, number]) => number && trim(textOf(number)) === code);
    expect(rows).toHaveLength(1);
    const [statusCell, , messageCell, causesCell] = rows[0] ?? [];
    expect(statusCell && trim(textOf(statusCell))).toBe(String(status));
    expect(messageCell && trim(textOf(messageCell))).toBe(message);
    const links = causesCell?.querySelectorAll("a").map((link) => attributeOf(link, "href"));
    expect(links).toEqual(entry?.causes.map(({ id }) => `${document.url}#${entry.id}-${id}`));
    expect(links).toHaveLength(causes);
  });
});

test("the endpoint's table has the six codes and no other", () => {
  const [table] = readPage(endpoint.address).querySelectorAll("table");
  const codes = table?.querySelectorAll("tbody tr a.code").map(textOf).map(trim);
  expect(codes?.toSorted()).toEqual(facts.map(({ code }) => code).toSorted());
});

function trim(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
