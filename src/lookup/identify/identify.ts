import type { Resolution } from "../lookup.ts";
import type { Context } from "../rank.ts";
import { CODE_FORM, slugOf } from "../read-code.ts";
import { readCalls } from "./calls.ts";
import { readFields } from "./fields.ts";
import type { Field } from "./fields.ts";
import type { Identified, Unknown } from "./identified.ts";
import { normal, shapeOf } from "./knowledge.ts";
import type { Candidate, Knowledge } from "./knowledge.ts";
import { findMessages } from "./messages.ts";
import { note, weigh } from "./sightings.ts";
import type { Sighting } from "./sightings.ts";
import { lineAround, spanAt } from "./spans.ts";

/** A longer input, or one of more than five words, is read as a text, not as something typed. */
const TYPED = 200;
/** A text up to this length may be a message as a whole. */
const SENTENCE = 5000;

/** Keys under which errors say what: a code; a message. */
const CODE =
  /(?<!status|http|country|language|currency|post|zip|exit)code$|^err(?:or)?(?:no|num|number|id)$|^sqlstate$/;
const MESSAGE =
  /(?:message|msg|details?|description|reason|title|string|errors?|text|summary|cause)$/;

const ADDRESS = /([\w-]+\/[\w-]+?)(?:\/|\.md|\.json)?(?:#([\w-]+))?$/;
const NOTHING = /^(?:null|undefined|none|nil|true|false|0|ok|success)$|\s/i;
/** What may be a code or address, no escape before it; and the parts of it that may be a code. */
const TOKEN = /(?:(?<=\\[nrt])|(?<!\\))[\p{L}\p{N}_$-][^\s"'`“”‘’<>()[\]{},;|\\]{0,199}/gu;
const PART = /(?:[^/=#@:]|(?<=\d):(?=\d))+/g;

/** Reads what is in a text: which entries it means, and why. `resolve` reads what a person typed. */
export function identify(
  { products, byName, byMessage, shapes, messages }: Knowledge,
  text: string,
  context: Context,
  resolve: (input: string) => Resolution,
): Identified {
  const product = slugOf(products, context.product);
  const own = (all: Candidate[] = []) =>
    all.filter(({ code }) => !product || code.product === product);
  /** A code in a text is taken as written, case apart. */
  const named = (name: string) => {
    const alike = own(byName.get(name.toLowerCase()));
    const exact = alike.filter(({ code }) => code.code === name);
    return exact.length ? exact : alike;
  };
  const sightings: Sighting[] = [];
  const see = (
    all: Candidate[],
    start: number,
    end: number,
    evidence: Sighting["evidence"],
    score: number,
    values = {},
  ) => {
    for (const of of all) sightings.push({ of, start, end, evidence, score, values });
  };
  const unknown = new Map<string, Unknown>();
  const miss = (code: string, at: string, start: number) =>
    note(unknown, code, { start, end: Math.min(start + code.length, text.length) }, () => ({
      code,
      at,
    }));

  const line = text.trim();
  const isLine = line.length <= TYPED && !/[{}<>"\n]|(?:\s\S+){5}/.test(line);
  const typed = isLine ? resolve(text) : undefined;
  const status = Number(context.status) || (typed?.kind === "found" && typed.status);
  if (typed && typed.kind !== "none")
    for (const { code, product, slug } of typed.kind === "found" ? [typed.code] : typed.codes) {
      const at = text.toLowerCase().indexOf(code.toLowerCase());
      const [start, end] = at < 0 ? [0, text.length] : [at, at + code.length];
      see(byName.get(`${product}/${slug}`) ?? [], start, end, { kind: "typed" }, 1000);
    }
  const taken = sightings.map(({ start }) => start);

  const fields = readFields(text);
  const callAt = readCalls(text, fields);
  const places = products.flatMap(({ codePlaces = [] }) => codePlaces);
  const isPlace = ({ key, path }: Field) =>
    CODE.test(key) ||
    places.some((place) => `.${path.replace(/\[\d+\]/g, "[]")}`.endsWith(`.${place}`));
  /** Codes at their places, by what is open around them: a message beside them is theirs. */
  const placed = new Map<string, string>();
  const known = new Set<Field>();

  const seeCode = (code: string, at: number, field?: Field, from = at): void => {
    // `BP 171` where a code is kept is not the code `BP`.
    if (field && field.value !== code && isPlace(field) && named(field.value).length)
      return seeCode(field.value, field.start, field);
    const end = at + code.length;
    const isAll = field?.start === from && field.end === end && /\D/.test(code);
    const isKept = field && isPlace(field);
    if (field && (isKept || isAll)) {
      see(named(code), at, end, { kind: "code", at: field.path }, isKept ? 1000 : 900);
      placed.set(parentOf(field.path), code);
      known.add(field);
    } else if (CODE_FORM.test(code))
      see(named(code), at, end, { kind: "mention" }, /\D/.test(code) ? 300 : 120);
  };

  for (const { 0: all, index } of text.matchAll(TOKEN)) {
    const token = all.replace(/[.:!?]+$/, "");
    const [, address = "", id] = (token.includes("/") && ADDRESS.exec(token)) || [];
    const linked = named(address).filter(({ entry }) => !id || entry.id === id);
    see(linked, index, index + token.length, { kind: "address" }, 1000);
    if (linked.length) continue;
    const parts = named(token).length ? [{ 0: token, index: 0 }] : token.matchAll(PART);
    for (const { 0: code, index: from } of parts) {
      const at = index + from;
      if (named(code).length && !taken.includes(at)) seeCode(code, at, spanAt(fields, at), index);
    }
  }

  const sentences = text.length <= SENTENCE ? [{ start: 0, end: text.length }] : [];
  for (const field of fields) {
    const { key, path, value, start, end, isData } = field;
    if (path && MESSAGE.test(key))
      sentences.push({ start, end: isData ? end : lineAround(text, start, start).end });
    if (known.has(field)) continue;
    // A word before it is enough where it looks like a code.
    const isCode =
      isPlace(field) && path
        ? isData || shapes.has(shapeOf(value))
        : !isData && /^err|exception|fault/.test(key) && shapes.has(shapeOf(value));
    if (!isCode || taken.length) continue;
    if (named(value).length) seeCode(value, start, field);
    else if (
      !NOTHING.test(value) &&
      (value !== String(callAt(start).status) || shapes.has(shapeOf(value)))
    ) {
      miss(value, isData ? path : "", start);
      placed.set(parentOf(path), value);
    }
  }

  const seeMessage = (all: Candidate[] | undefined, start: number, end: number, part = 1) =>
    see(own(all), start, end, { kind: "message", part }, 1000 * part);
  for (const { start, end } of sentences)
    seeMessage(byMessage.get(normal(text.slice(start, end))), start, end);
  // All of the text may be a message that was cut off.
  const begun = normal(line.slice(0, SENTENCE));
  for (const [message, all] of byMessage)
    if (message.startsWith(begun) && begun.length > message.length / 3)
      seeMessage(all, 0, text.length, begun.length / message.length);
  for (const { of, start, end, part, score, values } of findMessages(messages, text, sentences))
    see(own([of]), start, end, { kind: "message", part }, score, values);
  if (
    typed?.kind === "none" &&
    typed.isCode &&
    !unknown.size &&
    sightings.every(({ score }) => score < 1000)
  )
    miss(typed.asked, "", Math.max(0, text.indexOf(typed.asked)));

  const head = plain(text.slice(0, SENTENCE));
  const said = products.filter(({ slug, name }) =>
    [slug, name].some((name) => head.includes(plain(name))),
  );
  const matches = weigh(sightings, (start) => {
    const { method, path, status: answered } = callAt(start);
    const endpoint = context.endpoint ?? (path && [method, path].filter(Boolean).join(" "));
    const other = placed.get(parentOf(spanAt(fields, start)?.path ?? ""));
    return { status: status || answered, endpoint, other, products: said };
  });
  return {
    text,
    matches,
    unknown: [...unknown.values()],
    request: { ...callAt(matches[0]?.first.start ?? text.length), ...(status && { status }) },
  };
}

const parentOf = (path: string) => path.replace(/\.?[^.]*$/, "");

const plain = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
