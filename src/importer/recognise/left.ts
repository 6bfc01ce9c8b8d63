import type { Place } from "../document.ts";
import { isStrictCode } from "./code.ts";
import type { Sighting } from "../sighting.ts";

/** A word of the form of a code that was not taken for one. */
export interface Left extends Place {
  code: string;
}

/** Capitals with digits behind: `LX-1001`, `E0382`. */
const FIRM = /(?<![\p{L}\p{N}_.-])\p{Lu}{1,8}[-_]?\d{3,}(?![\p{L}\p{N}_-])/gu;
/** The same where a word is the whole of a cell or a value. */
const FIRM_CELL = /(?<=[|>",;\t]\s*|^)\p{Lu}{1,8}[-_]?\d{3,}(?=\s*(?:[|<",;\t]|$))/gmu;
/** So many words of one form are no chance. */
const FAMILY = 3;

const WORD = /[\p{L}\p{N}_][\p{L}\p{N}_.:-]*[\p{L}\p{N}_]|[\p{L}\p{N}]/gu;

/**
 * The words of a source that have the form of the codes that were read and are none of them, each
 * where it stands first: so that no code is lost unseen.
 */
export function findLeft(text: string, sightings: readonly Sighting[]): Left[] {
  const taken = new Set(sightings.map(({ code }) => code));
  const forms = new Set([...taken].filter(isTelling).map(formOf));
  for (const form of families(text)) forms.add(form);
  if (forms.size === 0) return [];
  const left = new Map<string, Left>();
  text.split("\n").forEach((line, index) => {
    for (const { 0: whole, index: start } of line.matchAll(WORD)) {
      if (taken.has(whole)) continue;
      for (const { word, at } of piecesOf(whole)) {
        if (word.length > 200 || taken.has(word) || left.has(word)) continue;
        if (!isTelling(word) || !forms.has(formOf(word))) continue;
        left.set(word, { code: word, line: index + 1, column: start + at + 1 });
      }
    }
  });
  return [...left.values()];
}

/** Forms that nearly only codes have, of which a source holds several words, or a cell of its own. */
function families(text: string): string[] {
  const words = new Set(Array.from(text.matchAll(FIRM), ([word]) => word));
  const forms = [...Map.groupBy(words, formOf)]
    .filter(([, alike]) => alike.length >= FAMILY)
    .map(([form]) => form);
  return [...forms, ...Array.from(text.matchAll(FIRM_CELL), ([word]) => formOf(word))];
}

/** A word, and its parts where dots or colons join several. */
function piecesOf(whole: string): { word: string; at: number }[] {
  if (!/[.:]/.test(whole)) return [{ word: whole, at: 0 }];
  const parts = [...whole.matchAll(/[^.:]+/g)].map(({ 0: word, index }) => ({ word, at: index }));
  return [{ word: whole, at: 0 }, ...parts];
}

/** Short numbers and plain words stand in every sentence, so their form tells nothing. */
function isTelling(code: string): boolean {
  return isStrictCode(code) && /\d{3}|\p{L}.*\d|_/u.test(code) && code.length > 3;
}

/** The form of a code: how many digits, and letters of which case. */
function formOf(code: string): string {
  return code
    .replace(/\p{Lu}+/gu, "A")
    .replace(/\p{Ll}+/gu, "a")
    .replace(/\p{N}/gu, "9");
}
