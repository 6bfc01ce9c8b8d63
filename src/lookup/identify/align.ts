import type { Template } from "./template.ts";

/** How a template lies on the words of a text. */
export interface Alignment {
  /** Pairs of an item of the template and the word of the text that it is, in order. */
  pairs: [item: number, word: number][];
  /** Weight of the words that are not there; those after the last one count less: it was cut. */
  missing: number;
  /** Words of the text that stand between words of the template, where nothing is filled in. */
  extra: number;
}

/** Most words that fill one placeholder; a longer filling is no longer seen as one. */
const FILLING = 60;
/** Words that may have got in between. */
const SLIP = 3;
/** After so many words of the template that are not there, the text has ended. */
const GIVEN_UP = 5;

/**
 * Lays a template on a text, outward from one of its words (`item`) that stands at `word`.
 * `isAt` says whether a word, by number, stands at a place of the text.
 */
export function align(
  { items }: Template,
  weights: readonly number[],
  isAt: (word: number, place: number) => boolean,
  item: number,
  word: number,
): Alignment {
  const pairs: Alignment["pairs"] = [[item, word]];
  let extra = 0;
  for (const step of [-1, 1]) {
    let at = word;
    let isOpen = false;
    let lost = 0;
    for (let i = item + step; items[i] !== undefined && lost < GIVEN_UP; i += step) {
      const wanted = items[i];
      const next = items[i + step];
      if (!wanted) {
        isOpen = true;
        continue;
      }
      let here = 0;
      for (let j = 1; j <= (isOpen ? FILLING : SLIP + lost); j++) {
        if (!isAt(wanted, at + j * step)) continue;
        here ||= j;
        // What is filled in may hold the word too: better where the next one follows.
        if (isOpen && next && !isAt(next, at + (j + 1) * step)) continue;
        here = j;
        break;
      }
      lost++;
      if (!here) continue;
      if (!isOpen) extra += here - 1;
      at += here * step;
      pairs.push([i, at]);
      isOpen = false;
      lost = 0;
    }
  }
  pairs.sort(([a], [b]) => a - b);
  const found = new Set(pairs.map(([i]) => i));
  const last = Math.max(...found);
  let missing = 0;
  items.forEach((word, i) => {
    if (!found.has(i)) missing += (weights[word] ?? 0) * (i > last ? 0.1 : 0.3);
  });
  return { pairs, missing, extra };
}
