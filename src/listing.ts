import type { Strings } from "./catalogue/index.ts";
import type { CatalogueDocument, CodeDocument, Entry } from "./lookup/index.ts";

/** An entry with the code it belongs to, as lists show it. */
export interface Listed {
  document: CodeDocument;
  entry: Entry;
}

/** The entries of a catalogue that a condition holds for, in code order. */
export function entriesWhere(
  { codes }: CatalogueDocument,
  holds: (entry: Entry) => boolean,
): Listed[] {
  return codes.flatMap((document) =>
    document.entries.filter(holds).map((entry) => ({ document, entry })),
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
      detail: [...(status.length > 0 ? [t.status(status.join(", "))] : []), ...earlier].join(" · "),
    };
  });
}

/** The statuses that a catalogue's codes come with, in order. */
export function statusesOf({ codes }: CatalogueDocument): number[] {
  const all = codes.flatMap(({ entries }) => entries.flatMap(({ status }) => status));
  return [...new Set(all)].toSorted((a, b) => a - b);
}

/** Up to so many codes are shown wherever all of them are wanted. */
const GLANCE = 100;

/** The codes to show at a glance: all, or of a large catalogue those that have a remedy. */
export function atAGlance({ codes }: CatalogueDocument): CodeDocument[] {
  if (codes.length <= GLANCE) return codes;
  return codes.filter(({ entries }) => entries.some(({ causes }) => causes.length > 0));
}
