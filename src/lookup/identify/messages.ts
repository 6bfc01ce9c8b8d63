import { push } from "../by-key.ts";
import type { Span } from "./identified.ts";
import type { Candidate } from "./knowledge.ts";
import { lineAround, spanAt } from "./spans.ts";
import { readTemplate } from "./template.ts";
import type { Filling, Item } from "./template.ts";
import { readWords } from "./words.ts";

/** A template, and whose message it is. */
interface Known {
  of: Candidate;
  items: Item[];
  weight: number;
}

/** All messages, ready to be found. */
export interface Messages {
  /** By word: the templates that have it, and where. */
  holders: Map<Item, [Known, number][]>;
  /** How seldom a word is. */
  weigh: (item: Item) => number;
}

/**
 * Hears of a message that stands in a text. `part` is the share of it that is there, by weight;
 * the score is less than 1000.
 */
export type Hear = (
  of: Candidate,
  start: number,
  end: number,
  part: number,
  score: number,
  values: Record<string, string>,
) => void;

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

export function readMessages(messages: readonly (readonly [string, Candidate])[]): Messages {
  const holders: Messages["holders"] = new Map();
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

/** Finds the messages that stand in a text. A field is a part of it that holds a message, nothing else. */
export function findMessages(
  { holders, weigh }: Messages,
  text: string,
  fields: readonly Span[],
  hear: Hear,
): void {
  const words = readWords(text);
  /** By template: where it has been found up to. */
  const behind = new Map<Known, number>();

  /** Lays a template on the text, outward from one of its words that stands at `place`, in order. */
  const lay = (known: Known, item: number, place: number) => {
    const { of, items, weight } = known;
    const word = words[place];
    if (!word || place < (behind.get(known) ?? 0)) return;
    let { start, end } = word;
    let line: Span = word;
    let part = weigh(word.word) / weight;
    let found = 1;
    let extra = 0;
    let at = place;
    const values: Record<string, string> = {};
    for (const step of [-1, 1]) {
      let reach = 1;
      let lost = 0;
      let gap: Filling[] = [];
      const fill = (from: number, to: number) => {
        let rest = text.slice(from, to);
        gap.forEach(({ name, until }, i) => {
          const [value = "", ...more] = gap[i + 1] ? rest.trim().split(until) : [rest];
          values[name] = value.replace(SIGNS, "");
          rest = more.join(until);
        });
      };
      at = place;
      for (const next of step > 0 ? items.slice(item + 1) : items.slice(0, item).reverse()) {
        if (typeof next === "object") {
          gap = step > 0 ? [...gap, next] : [next, ...gap];
          reach = FILLING;
          continue;
        }
        if (++lost > GIVEN_UP) break;
        let j = 1;
        while (j <= reach && words[at + j * step]?.word !== next) j++;
        const there = words[at + j * step];
        if (j > reach++ || !there) continue;
        if (step > 0) fill(end, there.start);
        else fill(there.end, start);
        if (!gap.length) extra += j - 1;
        start = Math.min(start, there.start);
        end = Math.max(end, there.end);
        part += weigh(next) / weight;
        at += j * step;
        found++;
        gap = [];
        lost = 0;
        reach = SLIP;
      }
      line = spanAt(fields, start) ?? lineAround(text, start, end);
      if (!gap.length) continue;
      // What is filled in at its ends belongs to it.
      if (step > 0) fill(end, (end = line.end));
      else (fill(line.start, start), (start = line.start));
    }
    // A word and what is filled in mean nothing.
    if (found < 2 && items.length > 1) return;
    const covered = (end - start) / (line.end - line.start);
    const isThere = part > 0.8 && found > 1 && extra < found;
    if (!isThere && (part < 0.35 || covered < 0.5)) return;
    behind.set(known, at + 1);
    const plus = Math.max(0, weight * (1.2 * part - 0.2) - extra - 5 * (1 - covered));
    const isWhole = part > 0.99 && covered > 0.9 && !extra;
    const score = 300 * part + (isWhole ? 200 : 0) + (400 * plus) / (plus + 30);
    hear(of, start, end, part, score, values);
  };

  for (let from = 0; from < words.length; from += WINDOW) {
    const places = new Map<string, number[]>();
    words.slice(from, from + WINDOW).forEach(({ word }, i) => push(places, word, from + i));
    const votes = new Map<Known, { sum: number; item: number; at: number[] }>();
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
}
