import { align } from "./align.ts";
import type { Span } from "./identified.ts";
import { LINE, lineEnd, spanAt } from "./spans.ts";
import { readTemplate } from "./template.ts";
import type { Template } from "./template.ts";
import type { Words } from "./words.ts";

/** A template, and whose message it is. */
interface Known<T> extends Template {
  of: T[];
  weight: number;
}

/** All messages, ready to be found. */
export interface Messages<T> {
  templates: Known<T>[];
  /** By number of a word: how seldom it is. */
  weights: number[];
  /** By number of a word: the templates that have it among their first words. */
  holders: number[][];
  /** Whose message it is, by its text without case and white space. */
  verbatim: Map<string, T[]>;
}

/** A message that stands in a text. */
export interface MessageHit<T> extends Span {
  of: T[];
  /** Up to 1000. */
  score: number;
  /** The share of the message that is there, by weight: 1 for all of it. */
  part: number;
  values: Record<string, string>;
}

/** So many words of a long template lead to it. */
const LEADING = 40;
/** A word of more templates than this leads to none: in a short text, and in a long one. */
const MOST = [2000, 100] as const;
/** A long text is looked at through windows of so many words, each half over the one before. */
const WINDOW = 64;
/** A short one is one window. */
const SHORT = 400;
/** So many templates of a window are laid on the text, each so often in vain. */
const TRIES = 16;
const VAIN = 4;

/** Signs round a filling that are the template's, whatever quotes were used. */
const SIGNS = /^[\s"'`“”‘’«»„\\:,;=(]+|[\s"'`“”‘’«»„\\:,;.!?)]+$/g;

const normal = (text: string) => text.trim().toLowerCase().replace(/\s+/g, " ");

export function readMessages<T>(
  messages: Iterable<readonly [text: string, of: T]>,
  number: (word: string) => number,
): Messages<T> {
  const same = new Map<string, Known<T>>();
  const verbatim = new Map<string, T[]>();
  for (const [text, of] of messages) {
    const template = readTemplate(text, number);
    const key = template.letters ? template.items.join() : text;
    const known = same.get(key) ?? { ...template, of: [], weight: 0 };
    same.set(key, known);
    verbatim.set(normal(text), [...(verbatim.get(normal(text)) ?? []), of]);
    known.of.push(of);
  }
  const templates = [...same.values()];
  const holders: number[][] = [[]];
  templates.forEach(({ items }, n) => {
    for (const word of new Set(items.slice(0, LEADING))) (holders[word] ??= []).push(n);
  });
  const weights = Array.from(holders, (held) =>
    Math.log(1 + templates.length / (held?.length || 1)),
  );
  weights[0] = 0;
  for (const known of templates)
    known.weight = known.items.reduce((sum, word) => sum + (weights[word] ?? 1), 0);
  return { templates, weights, holders, verbatim };
}

/**
 * The messages that stand in a text. `fieldAt` gives the part of it round a place that holds a
 * message and nothing else; `completions` the numbers of the words that begin so, since a text
 * may have been cut off within one.
 */
export function findMessages<T>(
  { templates, weights, holders, verbatim }: Messages<T>,
  text: string,
  { ids, starts, ends }: Words,
  fields: readonly Span[],
  completions: (start: string) => Set<number>,
): MessageHit<T>[] {
  const hits: MessageHit<T>[] = [];
  const isShort = ids.length <= SHORT;
  const size = isShort ? SHORT : WINDOW;
  const most = MOST[isShort ? 0 : 1];
  const cutAt = isShort && ends.at(-1) === text.trimEnd().length ? ids.length - 1 : -1;
  const completed = completions(cutAt < 0 ? "" : text.slice(starts[cutAt]).trimEnd().toLowerCase());
  const isAt = (word: number, place: number) =>
    ids[place] === word || (place === cutAt && completed.has(word));
  /** By template: where it has been found up to. */
  const behind = new Map<Known<T>, number>();

  for (const { start, end } of fields) {
    const of = end - start < 5000 && verbatim.get(normal(text.slice(start, end)));
    if (of) hits.push({ of, start, end, score: 1000, part: 1, values: {} });
  }

  const lay = (known: Known<T>, places: ReadonlyMap<number, number[]>) => {
    let item = -1;
    const weigh = (i: number) => weights[known.items[i] ?? 0] ?? 0;
    known.items.forEach((word, i) => {
      if (i < 2 * LEADING && places.has(word) && (item < 0 || weigh(i) > weigh(item))) item = i;
    });
    let vain = 0;
    for (const place of places.get(known.items[item] ?? 0) ?? [])
      if (place >= (behind.get(known) ?? 0) && !judge(known, item, place) && ++vain === VAIN)
        return;
  };

  const judge = (known: Known<T>, item: number, place: number) => {
    const { items, gaps, letters, weight, of } = known;
    const { pairs, missing, extra } = align(known, weights, isAt, item, place);
    const [firstItem, first] = pairs[0] ?? [item, place];
    const [lastItem, last] = pairs.at(-1) ?? [item, place];
    let [start, end] = [starts[first] ?? 0, ends[last] ?? 0];
    const field = spanAt(fields, start);
    // What is filled in at its ends belongs to it.
    const opens = items[0] === 0 && firstItem === 1;
    const closes = items.at(-1) === 0 && lastItem === items.length - 2;
    let around = 0;
    if (field) {
      if (!opens) for (let i = first; (starts[--i] ?? -1) >= field.start;) around++;
      if (!closes) for (let i = last; (ends[++i] ?? Infinity) <= field.end;) around++;
    }
    const inside = last - first + 1 - extra;
    const part = pairs.reduce((sum, [i]) => sum + weigh(items[i]), 0) / weight;
    const isWhole = field && !around && !extra && pairs.length === items.length - gaps.length;
    // Too little to mean anything by itself.
    if (gaps.length && letters < 8) return false;
    const isThere = part >= 0.8 && letters >= 10 && pairs.length > 1 && extra < pairs.length;
    const isMostOfField = field && part >= 0.4 && inside >= around + extra;
    if (!isWhole && !isThere && !isMostOfField) return false;
    const values: Record<string, string> = {};
    const fill = (item: number, from: number, to: number) => {
      let rest = text.slice(from, to);
      for (const { name, until } of gaps[items.slice(0, item).filter((word) => !word).length] ??
        []) {
        const at = until ? rest.indexOf(until, 1) : -1;
        values[name] = (at < 0 ? rest : rest.slice(0, at)).replace(SIGNS, "");
        rest = at < 0 ? "" : rest.slice(at + until.length);
      }
    };
    pairs.forEach(([item, word], i) => {
      const [next, after = 0] = pairs[i + 1] ?? [];
      if (next === item + 2) fill(item + 1, ends[word] ?? 0, starts[after] ?? 0);
    });
    if (opens) {
      const before = Math.max(field?.start ?? 0, start - LINE);
      const from = before + text.slice(before, start).lastIndexOf("\n") + 1;
      fill(0, from, start);
      start = from;
    }
    if (closes) {
      const to = Math.min(field?.end ?? text.length, lineEnd(text, end));
      fill(items.length - 1, end, to);
      end = to;
    }
    const plus = Math.max(0, part * weight - missing - extra - 0.3 * around);
    const score = 300 * part + (isWhole ? 200 : 0) + (400 * plus) / (plus + 30);
    hits.push({ of, start, end, score, part, values });
    behind.set(known, last + 1);
    return true;
  };
  const weigh = (word = 0) => weights[word] ?? 0;

  const votes = new Float64Array(templates.length);
  for (let from = 0; from < ids.length; from += size >> 1) {
    const places = new Map<number, number[]>();
    const voted: number[] = [];
    const vote = (id: number, place: number) => {
      const known = places.get(id);
      if (known) return void known.push(place);
      const held = holders[id] ?? [];
      places.set(id, [place]);
      if (held.length > most) return;
      for (const n of held) {
        if (!votes[n]) voted.push(n);
        votes[n] = (votes[n] ?? 0) + weigh(id);
      }
    };
    for (let i = from; i < Math.min(ids.length, from + size); i++) {
      const id = ids[i];
      if (id) vote(id, i);
    }
    if (!from) for (const id of completed) if (!places.has(id)) vote(id, cutAt);
    const best = voted
      .map((n) => ({ known: templates[n], sum: votes[n] ?? 0 }))
      .filter(({ known, sum }) => known && sum >= 0.3 * known.weight)
      .sort((a, b) => b.sum - a.sum);
    for (const n of voted) votes[n] = 0;
    for (const { known } of best.slice(0, TRIES)) if (known) lay(known, places);
    if (from + size >= ids.length) break;
  }
  return hits;
}
