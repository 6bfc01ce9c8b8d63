import type { Resolution } from "../lookup.ts";
import { endpointAgrees, isPast } from "../rank.ts";
import type { Context } from "../rank.ts";
import { CODE_FORM } from "../read-code.ts";
import { readCalls } from "./calls.ts";
import { readFields } from "./fields.ts";
import type { Evidence, Identified, Match, Span, Unknown } from "./identified.ts";
import { shapeOf } from "./knowledge.ts";
import type { Candidate, Knowledge } from "./knowledge.ts";
import { findMessages } from "./messages.ts";
import { lineEnd, spanAt } from "./spans.ts";
import { readWords } from "./words.ts";

/** A longer input, or one of more than five words, is read as a text, not as something typed. */
const TYPED = 200;
/** A text up to this length may be a message as a whole. */
const SENTENCE = 5000;
/** So many entries are offered for their message alone, and so many spans of one thing kept. */
const MESSAGES = 20;
const SPANS = 100;

/** Keys under which errors say what: a code; perhaps a code; a message; anything that is read. */
const CODE = /code$|^(?:err(?:or)?)?(?:no|num(?:ber)?)$|^errorid$|^sqlstate$/;
const NO_CODE = /(?:status|http|country|language|currency|post|zip|exit)code$|^no$/;
const MESSAGE =
  /(?:message|msg|details?|description|reason|title|string|errors?|text|summary|cause)$/;
const ASKED =
  /code|err|no$|num|id$|state|status|type|name|value|exception|fault|reason|me?ss?a?ge?|detail|desc|title|text|string|summary|cause|method|verb|ur[li]|path|link|href|help|docs|instance/;
const ANY = /^/;

const ADDRESS = /([\w-]{1,200}\/[\w-]{1,200}?)(?:\/|\.md|\.json)?(?:#([\w-]+))?$/;
const NOTHING = /^(?:null|undefined|none|nil|true|false|0|ok|success|\S*\s.*)$/is;
/** What may be a code: no sign that parts words, unless letters or digits follow at once. */
const TOKEN = /(?:\\{1,8}[nrt])?([\p{L}\p{N}_$-][^\s"'`“”‘’<>()[\]{},;|\\]{0,199})/gu;

/** Reads what is in a text: which entries it means, and why. `resolve` reads what a person typed. */
export function identify(
  { products, byName, shapes, messages, numbers }: Knowledge,
  text: string,
  context: Context,
  resolve: (input: string) => Resolution,
): Identified {
  const wanted = context.product?.toLowerCase();
  const product = products.find(({ name }) => name.toLowerCase() === wanted)?.slug ?? wanted;
  const named = (name: string) => {
    const found = byName.get(name.toLowerCase()) ?? [];
    return product ? found.filter(({ code }) => code.product === product) : found;
  };
  /** A code in a text is taken as written, case apart. */
  const asWritten = (code: string) => {
    const alike = named(code);
    const exact = alike.filter((one) => one.code.code === code);
    return exact.length ? exact : alike;
  };

  const matches = new Map<Candidate, Scored & Sum>();
  const unknown = new Map<string, Unknown>();
  /** Where a code has been accounted for. */
  const taken = new Set<number>();
  /** Codes at their places, known or not: a message beside them is theirs. */
  const placed: (Span & { code: string; parent: string })[] = [];

  const see = (candidate: Candidate, { start, end }: Span, evidence: Evidence, byCode = 0) => {
    const span = { start, end };
    const match = note(matches, candidate, span, (): Scored => ({
      ...candidate,
      confidence: "possible",
      values: {},
      evidence: [],
      byCode: 0,
      byMessage: 0,
    }));
    // Beside its code a message is one more place, not one more time.
    if (!byCode && match.byCode && match.last === span) match.count--;
    match.byCode = Math.max(match.byCode, byCode);
    if (match.evidence.every(({ kind }) => kind !== evidence.kind)) match.evidence.push(evidence);
    return match;
  };
  const miss = (code: string, at: string, { start, end }: Span) =>
    note(unknown, code, { start, end }, () => ({ code, at }));

  const line = text.trim();
  const isLine = line.length <= TYPED && !/[{}<>"\n]|(?:\s\S+){5}/.test(line);
  const typed = isLine ? resolve(text) : undefined;
  const isTyped = typed && typed.kind !== "none";
  const status = Number(context.status) || (typed?.kind === "found" && typed.status);
  if (isTyped)
    for (const { code, product, slug } of typed.kind === "found" ? [typed.code] : typed.codes) {
      const at = text.toLowerCase().indexOf(code.toLowerCase());
      const span = at < 0 ? { start: 0, end: text.length } : { start: at, end: at + code.length };
      taken.add(span.start);
      for (const one of byName.get(`${product}/${slug}`) ?? [])
        see(one, span, { kind: "typed" }, 1000);
    }

  const places = products.flatMap(({ codePlaces = [] }) => codePlaces);
  const fields = readFields(text, places.length ? ANY : ASKED);
  const callAt = readCalls(text, fields);
  const sentences: Span[] = text.length <= SENTENCE ? [{ start: 0, end: text.length }] : [];
  for (const { key, path, value, start, end, isData } of fields) {
    if (path && MESSAGE.test(key)) {
      sentences.push({ start, end: isData ? end : lineEnd(text, start) });
    }
    const [, address = "", id] = (value.includes("/") && ADDRESS.exec(value)) || [];
    for (const one of named(address))
      if (!id || one.entry.id === id) {
        see(one, { start, end }, { kind: "address" }, 1000);
        taken.add(value.length + start);
      }

    const isPlace =
      (CODE.test(key) && !NO_CODE.test(key)) ||
      places.some((place) => `.${path.replace(/\[\d+\]/g, "[]")}`.endsWith(`.${place}`));
    // `ns#Name`, `soap:Name`, `Name:http://…`
    const ways = /[#:]/.test(value)
      ? [value, value.replace(/^.*[#:]/, ""), value.replace(/:.*$/, "")]
      : [value];
    const code = ways.find((way) => asWritten(way).length);
    const from = start + value.indexOf(code ?? value);
    const span = { start: from, end: from + (code ?? value).length };
    if (code !== undefined) {
      if ((!isPlace && !/\D/.test(code)) || taken.has(from)) continue;
      for (const one of asWritten(code))
        see(one, span, { kind: "code", at: path }, isPlace ? 1000 : 900);
    } else {
      // A word before it is enough where it looks like a code.
      const isCode =
        isPlace && path
          ? isData || shapes.has(shapeOf(value))
          : !isData && /^err|exception|fault/.test(key) && shapes.has(shapeOf(value));
      const isStatus = value === String(callAt(start).status) && !shapes.has(shapeOf(value));
      if (!isCode || isTyped || isStatus || NOTHING.test(value)) continue;
      miss(value, isData ? path : "", span);
    }
    taken.add(from);
    placed.push({ ...span, code: code ?? value, parent: parentOf(path) });
  }

  for (const { 0: all, 1: token = "", index } of text.matchAll(TOKEN)) {
    let at = index + all.length - token.length;
    const parts = /[/=#@:]/.test(token) ? token.split(/[/=#@]|(?<!\d):|:(?!\d)/) : [];
    for (const [i, part] of [token, ...parts].entries()) {
      const code = part.replace(/[.:!?]+$/, "");
      let found = asWritten(code);
      if (found.length && (taken.has(at) || !CODE_FORM.test(code))) found = [];
      const score = /\D/.test(code) ? 300 : 120;
      for (const one of found)
        see(one, { start: at, end: at + code.length }, { kind: "mention" }, score);
      if (!i && found.length) break;
      if (i) at += part.length + 1;
    }
  }

  const completions = (start: string) =>
    new Set([...numbers].flatMap(([word, n]) => (start && word.startsWith(start) ? [n] : [])));
  const words = readWords(text, (word) => numbers.get(word) ?? 0);
  let isVerbatim = false;
  for (const { of, score, part, values, ...span } of findMessages(
    messages,
    text,
    words,
    sentences,
    completions,
  )) {
    isVerbatim ||= score === 1000;
    for (const candidate of of) {
      if (product && candidate.code.product !== product) continue;
      const match = see(candidate, span, { kind: "message", part });
      if (score <= match.byMessage) continue;
      match.byMessage = score;
      match.values = { ...match.values, ...values };
    }
  }
  if (typed?.kind === "none" && typed.isCode && !isVerbatim && !unknown.size) {
    const start = text.indexOf(typed.asked);
    const end = start < 0 ? text.length : start + typed.asked.length;
    miss(typed.asked, "", { start: Math.max(0, start), end });
  }

  const head = plain(text.slice(0, SENTENCE));
  const isNamed = new Set(
    products
      .filter((one) => [one.slug, one.name].some((name) => head.includes(plain(name))))
      .map(({ slug }) => slug),
  );
  const scored = [...matches.values()].map(({ byCode, byMessage, ...match }) => {
    const { entry, evidence, first } = match;
    const call = callAt(first.start);
    let score = byCode + byMessage;
    const agree = (agrees: boolean, weight: number, more: Evidence) => {
      evidence.push(more);
      score += agrees ? weight : -weight;
    };
    const answered = status || call.status;
    if (answered && entry.status.length) {
      const agrees = entry.status.includes(answered);
      agree(agrees, 40, { kind: "status", agrees, status: answered });
    }
    const endpoint = context.endpoint ?? [call.method, call.path].filter(Boolean).join(" ");
    if (endpoint && call.path !== "" && entry.endpoints.length) {
      const agrees = endpointAgrees(entry, endpoint);
      agree(agrees, 30, { kind: "endpoint", agrees, endpoint });
    }
    if (isNamed.has(match.code.product)) agree(true, 60, { kind: "product" });
    if (isPast(entry)) score -= 50;
    const parent = parentOf(spanAt(fields, first.start)?.path ?? "");
    const other = byCode ? undefined : placed.find((one) => one.parent === parent);
    if (other) evidence.push({ kind: "code disagrees", code: other.code });
    match.confidence = byCode >= 900 ? "certain" : byMessage >= 450 ? "likely" : "possible";
    return { match, score, byCode };
  });
  scored.sort((a, b) => b.score - a.score || a.match.first.start - b.match.first.start);
  let left = MESSAGES;
  const best = scored.flatMap(({ match, byCode }) => (byCode || left-- > 0 ? [match] : []));
  return {
    text,
    matches: best,
    unknown: [...unknown.values()],
    request: { ...callAt(best[0]?.first.start ?? text.length), ...(status && { status }) },
  };
}

const parentOf = (path: string) => path.replace(/\.?[^.]*$/, "");

const plain = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

type Sum = Pick<Unknown, "count" | "first" | "last" | "spans">;

/** A match on its way: with how much its code and its message say for it. */
type Scored = Omit<Match, keyof Sum> & { byCode: number; byMessage: number };

/** Sums up where a thing was seen. */
function note<K, T>(all: Map<K, T & Sum>, key: K, span: Span, make: () => T): T & Sum {
  const known = all.get(key) ?? { ...make(), count: 0, first: span, last: span, spans: [] };
  all.set(key, known);
  if (known.count && known.last.start === span.start) return known;
  if (known.count++ < SPANS) known.spans.push(span);
  known.last = span;
  return known;
}
