import { push } from "../by-key.ts";
import type { Span } from "./identified.ts";
import { lineAround, spanAt } from "./spans.ts";
import { readTemplate, valuesOf } from "./template.ts";
import type { Filling, Gap, Item } from "./template.ts";
import { readWords } from "./words.ts";

/** A message with whose it is, taken apart. */
interface Template<T> {
  of: T;
  text: string;
  items: Item[];
  weight: number;
}

/** All messages, ready to be found. */
export interface Messages<T> {
  templates: Template<T>[];
  /** By word: the templates of which it is one of the rarest. */
  byWord: Map<Item, Template<T>[]>;
  /** How seldom a word is. */
  weigh: (item: Item | undefined) => number;
}

/** A message that stands in a text. */
export interface MessageHit<T, F> extends Span {
  of: T;
  /** The part of the text that it stands in, of those that were given. */
  field?: F | undefined;
  score: number;
  /** The share of the message that is there, by weight: 1 for all of it. */
  part: number;
  values?: Record<string, string>;
}

/** A template is sought by so many of its words; a word of more templates leads to none. */
const RAREST = 2;
const MOST = 100;
/** Most words that fill one placeholder; words that may have got in between. */
const FILLING = 60;
const SLIP = 3;
/** After so many words of the template that are not there, the text has ended. */
const GIVEN_UP = 5;

/** A text up to this length may be a message as a whole. */
export const SENTENCE = 5000;

/** A text without case and white space. */
const squeeze = (text: string) => text.toLowerCase().replace(/\s+/g, "");

export function readMessages<T>(messages: readonly (readonly [string, T])[]): Messages<T> {
  const holders = new Map<Item, unknown[]>();
  const byWord = new Map<Item, Template<T>[]>();
  const templates = messages.map(([text, of]) => {
    const items = readTemplate(text);
    for (const item of new Set(items)) if (typeof item === "string") push(holders, item, of);
    return { of, text: squeeze(text), items, weight: 0 };
  });
  const weights = new Map(
    [...holders].map(([item, { length }]) => [item, Math.log(1 + messages.length / length)]),
  );
  const weigh = (item: Item = "") => weights.get(item) ?? 0;
  for (const template of templates) {
    const { items } = template;
    template.weight = items.reduce((sum, item) => sum + weigh(item), 0);
    const rarest = [...new Set(items)].sort((a, b) => weigh(b) - weigh(a));
    for (const item of rarest.slice(0, RAREST)) push(byWord, item, template);
  }
  return { templates, byWord, weigh };
}

/** The messages that stand in a text. A field is a part of it that holds a message, nothing else. */
export function findMessages<T, F extends Span>(
  { templates, byWord, weigh }: Messages<T>,
  text: string,
  view: string,
  fields: readonly F[],
): MessageHit<T, F>[] {
  const hits: MessageHit<T, F>[] = [];
  // All of the text may be a message that was cut off.
  const begun = squeeze(text.slice(0, SENTENCE));
  for (const { of, text: message } of templates) {
    const part = begun.length / message.length;
    if (message.startsWith(begun) && part > 0.3)
      hits.push({ of, start: 0, end: text.length, score: 1000 * part, part });
  }

  const words = readWords(view);
  /** By template: where it has been found up to. */
  const behind = new Map<Template<T>, number>();

  /** Lays a template on the text, outward from one of its words. */
  const lay = (template: Template<T>, word: string, place: number) => {
    const { of, items, weight } = template;
    const gaps: Gap[] = [];
    const item = items.indexOf(word);
    let sum = weigh(word);
    let count = 1;
    let extra = 0;
    let [first, last] = [place, place];
    let before, after: Filling[] | undefined;
    for (const step of [-1, 1]) {
      let gap: Filling[] | undefined;
      let at = place;
      let reach = SLIP;
      let lost = 0;
      for (let i = item + step; i >= 0 && items[i] && lost < GIVEN_UP; i += step) {
        const wanted = items[i] ?? "";
        if (typeof wanted === "object") {
          gap = wanted;
          reach = FILLING;
          continue;
        }
        let next = at + step;
        let j = 0;
        for (; j < reach && words[next]?.word !== wanted; j++) next += step;
        if (j === reach) {
          lost++;
          reach++;
          continue;
        }
        sum += weigh(wanted);
        count++;
        if (gap) gaps.push([gap, words[Math.min(at, next)]?.end, words[Math.max(at, next)]?.start]);
        else extra += j;
        at = next;
        gap = undefined;
        reach = SLIP;
        lost = 0;
      }
      if (step < 0) [first, before] = [at, gap];
      else [last, after] = [at, gap];
    }
    const part = sum / weight;
    // A word and what is filled in mean nothing.
    if (part < 0.35 || (count < 2 && items.length > 1)) return;
    let start = words[first]?.start ?? 0;
    let end = words[last]?.end ?? 0;
    const field = spanAt(fields, start);
    const line = lineAround(text, start, end);
    // What is filled in at its ends belongs to it: before it, on its own line only.
    if (before) {
      const from = Math.max(line.start, field?.start ?? 0);
      gaps.push([before, from, start]);
      start = from;
    }
    if (after) {
      const to = (field ?? line).end;
      gaps.push([after, end, to]);
      end = to;
    }
    const covered = field ? (end - start) / (field.end - field.start) : 0;
    const isThere = part > 0.8 && count > 1 && extra < count;
    if (!isThere && covered < 0.5) return;
    const plus = Math.max(0, sum - extra);
    if (/[.!?]/.test(text[end] ?? "")) end++;
    const score = part ** 2 * (300 + 200 * covered + (400 * plus) / (plus + 30));
    hits.push({ of, start, end, field, score, part, values: valuesOf(gaps, text) });
    behind.set(template, last + 1);
  };

  words.forEach(({ word }, place) => {
    const all = byWord.get(word) ?? [];
    if (all.length <= MOST)
      for (const template of all)
        if (place >= (behind.get(template) ?? 0)) lay(template, word, place);
  });
  return hits;
}
