import { best } from "./best.ts";
import { push } from "../by-key.ts";
import { align } from "./align.ts";
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
  /** The weight of its words that are in the window. */
  votes: number;
}

/** All messages, ready to be found. */
export interface Messages<T> {
  /** By word: the templates that have it. */
  holders: Map<Item, Known<T>[]>;
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
/** A text is looked at through windows of so many words, each half over the one before. */
const WINDOW = 128;
/** So many templates of a window are laid on the text. */
const TRIES = 16;

/** Signs round a filling that are the template's, whatever quotes were used. */
const SIGNS = /^[\s"'`“”‘’«»„\\:,;=(]+|[\s"'`“”‘’«»„\\:,;.!?)]+$/g;

export function readMessages<T>(messages: readonly (readonly [string, T])[]): Messages<T> {
  const holders = new Map<Item, Known<T>[]>();
  const templates = messages.map(([text, of]) => {
    const known = { of, items: readTemplate(text), weight: 0, votes: 0 };
    for (const item of new Set(known.items)) push(holders, item, known);
    return known;
  });
  const weigh = (item: Item) =>
    typeof item === "object"
      ? 0
      : Math.log(1 + templates.length / (holders.get(item)?.length ?? 1));
  for (const known of templates) known.weight = known.items.reduce((sum, i) => sum + weigh(i), 0);
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

  const judge = (known: Known<T>, item: number, place: number) => {
    if (place < (behind.get(known) ?? 0)) return;
    const { of, items, weight } = known;
    const pairs = align(items, words, item, place);
    const values: Record<string, string> = {};
    const fill = (gap: Item | undefined, from: number, to: number) => {
      if (typeof gap !== "object") return false;
      let rest = text.slice(from, to);
      for (const { name, until } of gap) {
        const [value = "", ...more] = until ? rest.trim().split(until) : [rest];
        values[name] = value.replace(SIGNS, "");
        rest = more.join(until);
      }
      return true;
    };
    const [first] = pairs;
    const last = pairs.at(-1);
    if (!first || !last) return;
    // A word and what is filled in mean nothing.
    if (first === last && items.length > 1) return;
    let part = 0;
    let extra = 0;
    let before = first;
    for (const pair of pairs) {
      part += weigh(items[pair.item] ?? "") / weight;
      const gap = items.slice(before.item, pair.item).find((item) => typeof item === "object");
      if (!fill(gap, before.end, pair.start) && pair !== first)
        extra += pair.place - before.place - 1;
      before = pair;
    }
    let { start } = first;
    let { end } = last;
    const field = spanAt(fields, start);
    const line = lineAround(text, start, end);
    // What is filled in at its ends belongs to it: before it, on its own line only.
    const from = Math.max(line.start, field?.start ?? 0);
    const to = (field ?? line).end;
    if (fill(items[first.item - 1], from, start)) start = from;
    if (fill(items[last.item + 1], end, to)) end = to;
    const covered = field ? (end - start) / (field.end - field.start) : 0;
    const isThere = part > 0.8 && first !== last && extra < pairs.length;
    if (!isThere && (part < 0.35 || covered < 0.5)) return;
    const plus = Math.max(0, weight * (1.2 * part - 0.2) - extra - (field ? 5 * (1 - covered) : 0));
    const isWhole = part > 0.99 && covered > 0.9 && !extra;
    const score = 300 * part + (isWhole ? 200 : 0) + (400 * plus) / (plus + 30);
    hits.push({ of, start, end, score, part, values });
    behind.set(known, last.place + 1);
  };

  for (let from = 0; !from || from + WINDOW / 2 < words.length; from += WINDOW / 2) {
    const places = new Map<Item, number[]>();
    words.slice(from, from + WINDOW).forEach(({ word }, i) => push(places, word, from + i));
    const voted: Known<T>[] = [];
    for (const word of places.keys()) {
      const held = holders.get(word) ?? [];
      const weight = weigh(word);
      if (held.length > MOST) continue;
      for (const known of held) {
        if (!known.votes) voted.push(known);
        known.votes += weight;
      }
    }
    const likely = best(voted, ({ votes, weight }) => (votes > 0.3 * weight ? votes : -Infinity));
    for (const known of voted) known.votes = 0;
    for (const known of likely.slice(0, TRIES)) {
      const [rarest = ""] = best(known.items, (item) =>
        places.has(item) ? weigh(item) : -Infinity,
      );
      for (const place of places.get(rarest) ?? [])
        judge(known, known.items.indexOf(rarest), place);
    }
  }
  return hits;
}
