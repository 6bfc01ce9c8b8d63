import type { Product } from "../catalogue.ts";
import type { Resolution } from "../lookup.ts";
import type { Context } from "../rank.ts";
import { CODE_FORM, slugOf } from "../read-code.ts";
import { unescaped } from "../unescape.ts";
import { listen } from "./calls.ts";
import type { Identified, Span } from "./identified.ts";
import { shapeOf } from "./knowledge.ts";
import type { Candidate, Knowledge } from "./knowledge.ts";
import { findMessages, SENTENCE } from "./messages.ts";
import { readPieces } from "./pieces.ts";
import type { Field, Scope } from "./pieces.ts";
import { weigh } from "./sightings.ts";
import type { Sighting } from "./sightings.ts";
import { lineAround } from "./spans.ts";

/** A longer input, or one of more than five words, is read as a text, not as something typed. */
const TYPED = 200;

/** Keys under which errors say what: a code; a message. */
const CODE =
  /(?<!status|http|country|language|currency|post|zip|exit)code$|^err(?:or)?(?:no|num|number|id)$|^sqlstate$/;
const MESSAGE =
  /(?:message|msg|details?|description|reason|title|string|errors?|text|summary|cause)$/;

const ADDRESS = /^.*?(?<![\w-])([\w-]+\/[\w-]+?)(?:\/|\.md|\.json)?(#[\w-]+)?$/;
const NOTHING = /^(?:null|undefined|none|nil|true|false|0|ok|success)$|\s/i;
/** The parts of a word that may be a code. */
const PART = /(?:[^/=#@:]|(?<=\d):(?=\d))+/g;

/** Reads what is in a text: which entries it means, and why. `resolve` reads what a person typed. */
export function identify(
  { products, byName, shapes, messages }: Knowledge,
  text: string,
  context: Context,
  resolve: (input: string) => Resolution,
): Identified {
  const product = slugOf(products, context.product);
  const own = (all: Candidate[] = []) =>
    all.filter(({ code }) => !product || code.product === product);
  /** A code in a text is taken as written, case apart. */
  const named = (name: string) => own(byName.get(name) ?? byName.get(`~${name.toLowerCase()}`));
  const sightings: Sighting[] = [];
  const see = (
    all: Sighting["of"][],
    start: number,
    end: number,
    evidence: Sighting["evidence"],
    score = 1000,
  ) => {
    for (const of of all) sightings.push({ of, start, end, evidence, score });
  };

  const line = text.trim();
  const isLine = line.length <= TYPED && !/[{}<>"\n]|(?:\s\S+){5}/.test(line);
  const typed = isLine ? resolve(text) : undefined;
  const status = Number(context.status) || (typed?.kind === "found" && typed.status);
  const spanOf = (code: string): [number, number] => {
    const at = text.toLowerCase().indexOf(code.toLowerCase());
    return at < 0 ? [0, text.length] : [at, at + code.length];
  };
  /** Up to where codes have been seen. */
  let passed = 0;
  if (typed && typed.kind !== "none")
    for (const { code, product, slug } of typed.kind === "found" ? [typed.code] : typed.codes) {
      const span = spanOf(code);
      passed = span[1];
      see(byName.get(`/${product}/${slug}`) ?? [], ...span, { kind: "typed" });
    }

  const view = unescaped(text);
  const places = products.flatMap(({ codePlaces = [] }) => codePlaces);
  const calls = listen(view);
  const root: Scope = { path: "", items: 0 };
  const sentences: (Span & { scope: Scope })[] =
    text.length <= SENTENCE ? [{ start: 0, end: text.length, scope: root }] : [];

  const readWord = (word: string, start: number) => {
    const address = word.replace(ADDRESS, "/$1$2");
    const linked = address === word ? [] : named(address);
    see(linked, start, start + word.length, { kind: "address" });
    const isCode = linked.length || named(word).length;
    for (const { 0: code, index } of isCode ? [{ 0: word, index: 0 }] : word.matchAll(PART))
      if (CODE_FORM.test(code)) {
        const at = start + index;
        see(named(code), at, at + code.length, { kind: "mention" }, /\D/.test(code) ? 300 : 120);
      }
  };

  const readField = ({ key, path: at, scope, value, start, end, isData }: Field) => {
    if (at && MESSAGE.test(key))
      sentences.push({ start, end: isData ? end : lineAround(text, start, start).end, scope });

    const isPlace =
      CODE.test(key) ||
      places.some((place) => `.${at.replace(/\[\d+\]/g, "[]")}`.endsWith(`.${place}`));
    const isError = /^err|exception|fault/.test(key);
    const isShaped = shapes.has(shapeOf(value));
    // All of the value, or a part of it, such as the name behind a name space.
    const code = [value, ...value.split(/[\s/=#@:]+/).reverse()].find(
      (code) =>
        (isPlace ||
          ((isData || isError) && /\D/.test(code) && !/\s/.test(value) && value.endsWith(code))) &&
        named(code).length,
    );
    if (code) {
      const from = Math.max(start, view.lastIndexOf(code, end - code.length));
      see(named(code), from, from + code.length, { kind: "code", at }, isPlace ? 1000 : 900);
      passed = end;
      scope.code = code;
    } else if (
      // Where codes are kept, any value may be one that no entry has; elsewhere what looks like one
      // and is no mere number, unless a word before it says that it is one.
      (isPlace ? isData || isShaped : isError && isShaped && (!isData || /\D/.test(value))) &&
      !named(value).length &&
      !NOTHING.test(value) &&
      (isShaped || value !== calls.at(start).status)
    ) {
      see([value], start, end, { kind: "code", at: isData ? at : "" });
      scope.code = value;
    }
  };

  for (const { word, start, field } of readPieces(view, root)) {
    calls.hear(start);
    if (start < passed) continue;
    readWord(word, start);
    if (field) readField(field);
  }

  for (const { of, field, part, ...hit } of findMessages(messages, text, view, sentences))
    for (const one of own([of])) {
      const evidence = { kind: "message", part } as const;
      sightings.push({ of: one, evidence, beside: (field?.scope ?? root).code, ...hit });
    }
  if (typed?.kind === "none" && typed.isCode && sightings.every(({ score }) => score < 1000))
    see([typed.asked], ...spanOf(typed.asked), { kind: "code", at: "" });

  const callAt = (start: number) => {
    const { method, path, status: answered } = calls.at(start);
    return { method, path, status: status || Number(answered) || undefined };
  };
  const identified = weigh(
    sightings,
    (start) => {
      const { method, path, status } = callAt(start);
      const endpoint = context.endpoint ?? (path && [method, path].filter(Boolean).join(" "));
      return { status, endpoint };
    },
    productsIn(view.slice(0, SENTENCE), products),
  );
  const at = identified.matches[0]?.first.start ?? text.length;
  return { text, ...identified, request: callAt(at) };
}

/** Slugs of the products that a text names. */
function productsIn(text: string, products: readonly Product[]): string[] {
  const isSaid = (name: string) => plain(text).includes(plain(name));
  return products.filter(({ slug, name }) => isSaid(slug) || isSaid(name)).map(({ slug }) => slug);
}

const plain = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
