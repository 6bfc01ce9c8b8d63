import type { Strings } from "./catalogue/index.ts";
import type { CatalogueDocument, CodeDocument, Entry } from "./lookup/index.ts";

/** An entry with the code it belongs to, as lists show it. */
export interface Listed {
  document: CodeDocument;
  entry: Entry;
}

/** The living entries of a catalogue that a condition holds for, in code order. */
export function entriesWhere(
  { codes }: CatalogueDocument,
  holds: (entry: Entry) => boolean,
): Listed[] {
  return codes.flatMap((document) =>
    document.entries
      .filter((entry) => !entry.retired && holds(entry))
      .map((entry) => ({ document, entry })),
  );
}

/** Codes as links: each with the titles of what it means today, and what tells it from others. */
export function codeLinks(
  documents: readonly CodeDocument[],
  t: Strings,
): { code: string; title: string; url: string; detail: string }[] {
  return documents.map(({ code, url, entries }) => {
    const today = entries.filter(({ renumbered }) => renumbered.length === 0);
    const shown = today.length > 0 ? today : entries;
    const status = [...new Set(shown.flatMap((entry) => entry.status))];
    const earlier = entries.flatMap(({ eras, renumbered }) =>
      renumbered.map((now) => `${eras.map(t.era).join(", ")}: ${t.renumbered(now.code)}`),
    );
    return {
      code,
      url,
      title: [...new Set(shown.map(({ title }) => title))].join(" · "),
      detail: [
        ...(entries.every(({ retired }) => retired) ? [t.searchWords.retired] : []),
        ...(status.length > 0 ? [t.status(status.join(", "))] : []),
        ...earlier,
      ].join(" · "),
    };
  });
}

/** The statuses that a catalogue's codes come with, in order. */
export function statusesOf({ codes }: CatalogueDocument): number[] {
  const all = codes.flatMap(({ entries }) => entries.flatMap(({ status }) => status));
  return [...new Set(all)].toSorted((a, b) => a - b);
}

/** Up to so many codes are shown wherever all of them are wanted. */
export const GLANCE = 100;

/** The codes to show at a glance: all, or of a large catalogue the first that have a remedy. */
export function atAGlance({ codes }: CatalogueDocument): CodeDocument[] {
  if (codes.length <= GLANCE) return codes;
  return codes
    .filter(({ entries }) => entries.some(({ causes, retired }) => causes.length > 0 && !retired))
    .slice(0, GLANCE);
}

/** A part of a catalogue that has too many codes for one page. */
export interface CodePage {
  /** From 1. */
  number: number;
  /** The first and the last code in it. */
  name: string;
  url: string;
  codes: CodeDocument[];
}

/** The pages on which all codes of a large catalogue are listed; none where one glance shows them. */
export function codePages({ codes, product }: CatalogueDocument): CodePage[] {
  if (codes.length <= GLANCE) return [];
  return Array.from({ length: Math.ceil(codes.length / PER_PAGE) }, (_, index) => {
    const part = codes.slice(index * PER_PAGE, (index + 1) * PER_PAGE);
    return {
      number: index + 1,
      name: [...new Set([part[0]?.code, part.at(-1)?.code])].join(" \u2013 "),
      url: `${product.url}codes/${index + 1}/`,
      codes: part,
    };
  });
}

const PER_PAGE = 200;
