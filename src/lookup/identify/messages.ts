import { push } from "../by-key.ts";
import type { Span } from "./identified.ts";
import { lineAround, spanAt } from "./spans.ts";
import { readTemplate } from "./template.ts";
import type { Item } from "./template.ts";
import { readWords } from "./words.ts";

/** A template, and whose message it is. */
interface Known<T> {
  of: T;
  items: Item[];
  weight: number;
}

/** All messages, ready to be found. */
export interface Messages<T> {
  /** By word: the templates that have it, and where. */
  holders: Map<Item, [Known<T>, number][]>;
  /** How seldom a word is. */
  weigh: (item: Item) => number;
}

/** A message that stands in a text. */
export interface MessageHit<T> extends Span {
  of: T;
  /** Less than 1000. */
  score: number;
  /** The share of the message that is there, by weight: 1 for all of it. */
  part: number;
  values: Record<string, string>;
}

/** A word of more templates than this leads to none. */
const MOST = 500;
/** A text is looked at so many words at a time. */
const WINDOW = 100;
/** So many templates are laid on these. */
const TRIES = 16;
/** Most words that fill one placeholder; a longer filling is no longer seen as one. */
const FILLING = 60;
/** Words that may have got in between. */
const SLIP = 3;
/** After so many words of the template that are not there, the text has ended. */
const GIVEN_UP = 5;

/** Signs round a filling that are the template's, whatever quotes were used. */
const SIGNS = /^[\s"'`“”‘’«»„\\:,;=(]+|[\s"'`“”‘’«»„\\:,;.!?)]+$/g;

export function readMessages<T>(messages: readonly (readonly [string, T])[]): Messages<T> {
  const holders = new Map<Item, [Known<T>, number][]>();
  const weigh = (item: Item) =>
    typeof item === "object" ? 0 : Math.log(1 + messages.length / (holders.get(item)?.length ?? 1));
  const all = messages.map(([text, of]) => {
    const known = { of, items: readTemplate(text), weight: 0 };
    known.items.forEach((item, i) => push(holders, item, [known, i]));
    return known;
  });
  for (const known of all) for (const item of known.items) known.weight += weigh(item);
  return { holders, weigh };
}

/** The messages that stand in a text. A field is a part of it that holds a message, nothing else. */
export function findMessages<T>(
  { holders, weigh }: Messages<T>,
  text: string,
  fields: readonly Span[],
): MessageHit<T>[] {
  const hits: MessageHit<T>[] = [];
  const words = readWords(text);
  /** By template: where it has been found up to. */
  const behind = new Map<Known<T>, number>();

  /** Lays a template on the text, outward from one of its words that stands at `place`, in order. */
  const lay = (known: Known<T>, item: number, place: number) => {
    const { of, items, weight } = known;
    const word = words[place];
    if (!word || place < (behind.get(known) ?? 0)) return;
    let { start, end } = word;
    let part = weigh(word.word);
    let found = 1;
    let extra = 0;
    const values: Record<string, string> = {};
    const gaps: Item[][] = [];
    const fill = (gap: Item | undefined, from: number, to: number) => {
      if (typeof gap !== "object") return;
      let rest = text.slice(from, to);
      for (const { name, until } of gap) {
        const [value = "", ...more] = until ? rest.trim().split(until) : [rest];
        values[name] = value.replace(SIGNS, "");
        rest = more.join(until);
      }
    };
    for (const step of [-1, 1]) {
      let at = place;
      let reach = 1;
      let gap: Item | undefined;
      for (let i = item + step, lost = 0; lost < GIVEN_UP; i += step) {
        const next = items[i];
        if (!next) break;
        if (typeof next === "object") {
          gap = next;
          reach = FILLING;
          continue;
        }
        let j = 1;
        while (j <= reach && words[at + j * step]?.word !== next) j++;
        const there = words[at + j * step];
        lost++;
        reach++;
        if (j >= reach || !there) continue;
        fill(gap, step > 0 ? end : there.end, step > 0 ? there.start : start);
        if (!gap) extra += j - 1;
        start = Math.min(start, there.start);
        end = Math.max(end, there.end);
        part += weigh(next);
        at += j * step;
        found++;
        gap = undefined;
        lost = 0;
        reach = SLIP;
      }
      if (step > 0) behind.set(known, at + 1);
      gaps.push(gap ? [gap] : []);
    }
    part /= weight;
    // A word and what is filled in mean nothing.
    if (found < 2 && items.length > 1) return;
    const field = spanAt(fields, start);
    const line = field ?? lineAround(text, start, end);
    // What is filled in at its ends belongs to it.
    for (const gap of gaps[0] ?? []) {
      fill(gap, line.start, start);
      start = line.start;
    }
    for (const gap of gaps[1] ?? []) {
      fill(gap, end, line.end);
      end = line.end;
    }
    const covered = (end - start) / (line.end - line.start);
    const isThere = part > 0.8 && found > 1 && extra < found;
    if (!isThere && (part < 0.35 || covered < 0.5)) return;
    const plus = Math.max(0, weight * (1.2 * part - 0.2) - extra - 5 * (1 - covered));
    const isWhole = part > 0.99 && covered > 0.9 && !extra;
    const score = 300 * part + (isWhole ? 200 : 0) + (400 * plus) / (plus + 30);
    hits.push({ of, start, end, score, part, values });
  };

  for (let from = 0; from < words.length; from += WINDOW) {
    const places = new Map<string, number[]>();
    words.slice(from, from + WINDOW).forEach(({ word }, i) => push(places, word, from + i));
    const votes = new Map<Known<T>, { sum: number; item: number; at: number[] }>();
    const rarest = [...places].sort(([a], [b]) => weigh(b) - weigh(a));
    for (const [word, at] of rarest) {
      const held = holders.get(word) ?? [];
      if (held.length > MOST) continue;
      for (const [known, item] of held) {
        const vote = votes.get(known) ?? { sum: 0, item, at };
        vote.sum += weigh(word);
        votes.set(known, vote);
      }
    }
    const likely = [...votes]
      .filter(([{ weight }, { sum }]) => sum > 0.3 * weight)
      .sort(([, a], [, b]) => b.sum - a.sum);
    for (const [known, { item, at }] of likely.slice(0, TRIES))
      for (const place of at) lay(known, item, place);
  }
  return hits;
}
