import type { Place } from "../document.ts";
import { isStrictCode } from "./code.ts";
import type { Sighting } from "../sighting.ts";

/** A word of the form of a code that was not taken for one. */
export interface Left extends Place {
  code: string;
}

const WORD = /[\p{L}\p{N}_][\p{L}\p{N}_.:-]*[\p{L}\p{N}_]|[\p{L}\p{N}]/gu;

/**
 * The words of a source that have the form of the codes that were read and are none of them, each
 * where it stands first: so that no code is lost unseen.
 */
export function findLeft(text: string, sightings: readonly Sighting[]): Left[] {
  const taken = new Set(sightings.map(({ code }) => code));
  const forms = new Set([...taken].filter(isTelling).map(formOf));
  if (forms.size === 0) return [];
  const left = new Map<string, Left>();
  text.split("\n").forEach((line, index) => {
    for (const { 0: word, index: at } of line.matchAll(WORD)) {
      if (word.length > 200 || taken.has(word) || left.has(word)) continue;
      if (!isTelling(word) || !forms.has(formOf(word))) continue;
      left.set(word, { code: word, line: index + 1, column: at + 1 });
    }
  });
  return [...left.values()];
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
