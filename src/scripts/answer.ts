import type { SearchWords } from "../catalogue/strings/index.ts";
import type { Brief, BriefEntry, SiteCodes } from "../lookup/index.ts";
import { fill } from "../catalogue/strings/fill.ts";

/** One thing found: where it leads, and what tells it from the others. */
export interface Item {
  url: string;
  code: string;
  title: string;
  detail: string;
}

/** Things found for one reason, which the heading says. */
export interface Group {
  heading?: string;
  items: Item[];
}

/** What the lookup makes of an input. */
export interface Answer {
  groups: Group[];
  /** Where Enter leads: the page of a code that was meant exactly. */
  go?: string;
  /** Whether the input has the form of a code, so that prose must not answer for it. */
  isCode: boolean;
}

/** Codes that begin with the input are shown up to this many. */
const COMPLETIONS = 8;

/** Answers an input from the lookup alone: the code, its guesses, the codes that begin with it. */
export async function answer(
  input: string,
  lookup: SiteCodes,
  words: SearchWords,
): Promise<Answer> {
  const resolution = await lookup.resolve(input);
  const completions = await lookup.complete(input, COMPLETIONS);
  const beginning = (except: readonly Brief[]): Group[] => {
    const items = completions
      .filter(({ url }) => except.every((brief) => brief.url !== url))
      .map(codeItem);
    return items.length > 0
      ? [{ heading: fill(words.beginsWith, { input: input.trim() }), items }]
      : [];
  };
  switch (resolution.kind) {
    case "found": {
      const { code, status } = resolution;
      return {
        groups: [await meanings(code, status, lookup, words), ...beginning([code])],
        go: code.url,
        isCode: true,
      };
    }
    case "several":
      return {
        groups: [
          {
            heading: words.whichProduct,
            items: resolution.codes.map((brief) => ({
              ...codeItem(brief),
              detail: brief.productName,
            })),
          },
          ...beginning(resolution.codes),
        ],
        isCode: true,
      };
    case "none": {
      const { isCode, asked, nearest } = resolution;
      if (!isCode) return { groups: beginning([]), isCode };
      const begun = beginning([]);
      const guesses =
        begun.length > 0 || nearest.length === 0
          ? []
          : [{ heading: words.guesses, items: nearest.map(codeItem) }];
      return {
        groups: [
          { heading: fill(words.noEntry, { code: asked }), items: [] },
          ...begun,
          ...guesses,
        ],
        isCode,
      };
    }
  }
}

/** A code with one meaning as one item; with several, a question and an item for each. */
async function meanings(
  brief: Brief,
  status: number | undefined,
  lookup: SiteCodes,
  words: SearchWords,
): Promise<Group> {
  const { code, productName: product, entries } = brief;
  if (entries.length < 2) return { items: [codeItem(brief)] };
  const isRenumbered = entries.some(({ renumbered }) => renumbered?.length);
  const ordered =
    status === undefined
      ? entries
      : entries.toSorted(
          (a, b) => Number(b.status.includes(status)) - Number(a.status.includes(status)),
        );
  const items = await Promise.all(ordered.map((entry) => meaning(brief, entry, lookup, words)));
  return {
    heading: fill(isRenumbered ? words.whichRelease : words.whichMeaning, { code, product }),
    items: items.flat(),
  };
}

async function meaning(
  brief: Brief,
  entry: BriefEntry,
  lookup: SiteCodes,
  words: SearchWords,
): Promise<Item[]> {
  const detail = [
    ...(entry.eras ?? []).map(({ from, before }) =>
      [
        from && fill(words.from, { release: from.name }),
        before && fill(words.before, { release: before.name }),
      ]
        .filter(Boolean)
        .join(", "),
    ),
    ...entry.status.map((status) => fill(words.status, { status })),
    ...entry.endpoints.map(({ method, path }) => `${method} ${path}`),
    ...(entry.retired ? [words.retired] : []),
  ].join(" · ");
  if (!entry.renumbered?.length) {
    return [{ url: `${brief.url}#${entry.id}`, code: brief.code, title: entry.title, detail }];
  }
  const today = await Promise.all(
    entry.renumbered.map(({ code }) => lookup.resolve(code, { product: brief.product })),
  );
  return today.flatMap((found) =>
    found.kind === "found"
      ? [
          {
            ...codeItem(found.code),
            detail: `${detail} · ${fill(words.today, { code: found.code.code })}`,
          },
        ]
      : [],
  );
}

function codeItem({ url, code, title, productName }: Brief): Item {
  return { url, code, title, detail: productName };
}
