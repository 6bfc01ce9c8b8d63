import type { Item } from "./template.ts";
import type { Word } from "./words.ts";

/** An item of a template and the word of the text that it is. */
export interface Pair extends Word {
  item: number;
  place: number;
}

/** Most words that fill one placeholder; a longer filling is no longer seen as one. */
const FILLING = 60;
/** Words that may have got in between. */
const SLIP = 3;
/** After so many words of the template that are not there, the text has ended. */
const GIVEN_UP = 5;

/** Lays a template on a text, outward from one of its words that stands at `place`, in order. */
export function align(
  items: readonly Item[],
  words: readonly Word[],
  item: number,
  place: number,
): Pair[] {
  const pairs: Pair[] = [];
  for (const step of [-1, 1]) {
    let at = place - step;
    let reach = 1;
    for (let i = item, lost = 0; items[i] && lost < GIVEN_UP; i += step) {
      if (typeof items[i] === "object") {
        reach = FILLING;
        continue;
      }
      let j = 1;
      while (j <= reach && words[at + j * step]?.word !== items[i]) j++;
      const found = words[at + j * step];
      lost++;
      reach++;
      if (j >= reach || !found) continue;
      at += j * step;
      if (step > 0 || i < item) pairs.push({ ...found, item: i, place: at });
      lost = 0;
      reach = SLIP;
    }
    if (step < 0) pairs.reverse();
  }
  return pairs;
}
