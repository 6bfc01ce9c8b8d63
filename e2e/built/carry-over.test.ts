import { describe, expect, test } from "vitest";
import { entriesOf } from "../../src/model/index.ts";
import type { AnyEntry } from "../../src/model/index.ts";
import { written } from "../support/content.ts";
import { attributeOf, readPage, textOf } from "../support/html.ts";
import { read } from "../support/project.ts";
import { readCatalogue } from "../support/published.ts";
import { plainMarkdown, squash } from "../support/text.ts";

const entries = entriesOf(await written());

test("there are entries to carry over", () => {
  expect(entries.filter(({ kind }) => kind === "entry")).not.toEqual([]);
});

describe.each(entries)("$matter.code~$id of $product", (entry) => {
  const document = readCatalogue(entry.product).codes.find(
    ({ code }) => code === entry.matter.code,
  );
  const texts = textsOf(entry);
  const sources = entry.matter.sources.map(({ url }) => url);

  test("stands in the JSON with all that its writer wrote", () => {
    const published = document?.entries.find(({ id }) => id === entry.id);
    const text = squash(stringsOf(published).join("\n"));
    for (const fact of [...texts, ...sources]) expect(text).toContain(squash(fact));
  });

  test("stands on the page with all that its writer wrote", () => {
    const page = readPage(document?.url ?? "");
    const several = (document?.entries.length ?? 0) > 1;
    const part = page.querySelector(several ? `#${entry.id}` : "article");
    const text = squash(part ? textOf(part) : "");
    for (const fact of texts) expect(text).toContain(squash(fact));
    const links = part?.querySelectorAll("a").map((link) => attributeOf(link, "href"));
    expect(links).toEqual(expect.arrayContaining(sources));
  });

  test("stands in the Markdown with all that its writer wrote", () => {
    const markdown = read(`dist/${entry.product}/${document?.slug}.md`);
    const text = squash(plainMarkdown(markdown));
    for (const fact of texts) expect(text).toContain(squash(fact));
    for (const url of sources) expect(markdown).toContain(`(${url})`);
  });
});

/** Every text of an entry that a reader has to find in each form. */
function textsOf(entry: AnyEntry): string[] {
  const { title, message, sources } = entry.matter;
  const texts = [title, message, ...sources.flatMap((source) => [source.title, source.checked])];
  if (entry.kind === "entry") {
    const { matter, body } = entry;
    texts.push(matter.summary, ...matter.causes.map(({ recognise }) => recognise));
    for (const { steps, check } of body.causes) {
      texts.push(...steps.map(({ text }) => text), check?.text);
    }
    texts.push(...[...body.about, ...body.prevent, ...body.notes].map(({ text }) => text));
  }
  return texts.filter((text) => typeof text === "string");
}

/** Every string of a piece of JSON, in order. */
function stringsOf(json: unknown): string[] {
  if (typeof json === "string") return [json];
  return typeof json === "object" && json !== null ? Object.values(json).flatMap(stringsOf) : [];
}
