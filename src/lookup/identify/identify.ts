import { push } from "../by-key.ts";
import type { Resolution } from "../lookup.ts";
import type { Context } from "../rank.ts";
import { CODE_FORM, slugOf } from "../read-code.ts";
import { readCalls } from "./calls.ts";
import { readFields } from "./fields.ts";
import type { Identified, Span } from "./identified.ts";
import { plain, shapeOf } from "./knowledge.ts";
import type { Candidate, Knowledge } from "./knowledge.ts";
import { findMessages } from "./messages.ts";
import type { Hear } from "./messages.ts";
import { lineAround, spanAt } from "./spans.ts";
import { sum, weigh } from "./weigh.ts";
import type { Sighting } from "./weigh.ts";

/** A longer input, or one of more than five words, is read as a text, not as something typed. */
const TYPED = 200;
/** A text up to this length may be a message as a whole. */
const SENTENCE = 5000;

/** Keys under which errors say what: a code; perhaps one; a message. */
const CODE =
  /(?<!status|http|country|language|currency|post|zip|exit)code$|^err(?:or)?(?:no|num|number|id)$|^sqlstate$/;
const ERROR = /^err|exception|fault/;
const MESSAGE =
  /(?:message|msg|details?|description|reason|title|string|errors?|text|summary|cause)$/;

const ADDRESS = /([\w-]+\/[\w-]+?)(?:\/|\.md|\.json)?(#[\w-]+|)$/;
const NOTHING = /^(?:null|undefined|none|nil|true|false|0|ok|success)$|\s/i;
/** What may be a code or address, no escape before it; and the parts of it that may be a code. */
const TOKEN = /(?<!\\)[\p{L}\p{N}_$-][^\s"'`“”‘’<>()[\]{},;|\\]{0,199}/gu;
const PART = /(?:[^/=#@:]|(?<=\d):(?=\d))+/g;

/** Reads what is in a text: which entries it means, and why. `resolve` reads what a person typed. */
export function identify(
  { products, byName, byMessage, shapes, messages }: Knowledge,
  text: string,
  context: Context,
  resolve: (input: string) => Resolution,
): Identified {
  const product = slugOf(products, context.product);
  const isOwn = ({ code }: Candidate) => !product || code.product === product;
  /** A code in a text is taken as written, case apart. */
  const named = (name: string) => {
    const alike = (byName.get(name.toLowerCase()) ?? []).filter(isOwn);
    const exact = alike.filter(({ code }) => code.code === name);
    return exact.length ? exact : alike;
  };
  const seen = new Map<Candidate, Sighting[]>();
  /** Where a code begins or ends: there is no other. */
  const taken = new Set<number>();
  const see = (
    all: Candidate[],
    start: number,
    end: number,
    score: number,
    evidence: Sighting["evidence"],
  ) => {
    if (!all.length || taken.has(start) || taken.has(end)) return;
    for (const of of all) push(seen, of, { start, end, score, evidence });
    taken.add(start).add(end);
  };
  const unknown = new Map<string, (Span & { at: string })[]>();

  const line = text.trim();
  const isLine = line.length <= TYPED && !/[{}<>"\n]|(?:\s\S+){5}/.test(line);
  const typed = isLine ? resolve(text) : undefined;
  const status = Number(context.status) || (typed?.kind === "found" && typed.status);
  const given =
    typed?.kind === "found" ? [typed.code] : typed?.kind === "several" ? typed.codes : [];
  const [{ code = "" } = {}] = given;
  const at = text.toLowerCase().indexOf(code.toLowerCase());
  see(
    given.flatMap(({ product, slug }) => named(`${product}/${slug}`)),
    Math.max(at, 0),
    at < 0 ? text.length : at + code.length,
    1000,
    { kind: "typed" },
  );

  const fields = readFields(text);
  const callAt = readCalls(text, fields);
  const places = products.flatMap(({ codePlaces = [] }) => codePlaces);
  /** Codes at their places, by what is open around them: a message beside them is theirs. */
  const placed = new Map<string, string>();
  const sentences: Span[] = [];
  for (const { key, path, value, start, end, isData } of fields) {
    if (path && MESSAGE.test(key))
      sentences.push({ start, end: isData ? end : lineAround(text, start, start).end });
    const isKept =
      CODE.test(key) ||
      places.some((place) => `.${path.replace(/\[\d+\]/g, "[]")}`.endsWith(`.${place}`));
    const looks = shapes.has(shapeOf(value));
    const code = [value, value.split(/[/=#@:\s]/).at(-1) ?? ""].find((name) => named(name).length);
    if (code) {
      if (isKept || (/\D/.test(code) && !/[/\s]/.test(value))) {
        see(named(code), end - code.length, end, isKept ? 1000 : 900, { kind: "code", at: path });
        placed.set(parentOf(path), code);
      }
    } else if (
      !given.length &&
      !NOTHING.test(value) &&
      (path && isKept
        ? looks || (isData && value !== String(callAt(start).status))
        : looks && !isData && ERROR.test(key))
    ) {
      push(unknown, value, { start, end, at: isData ? path : "" });
      placed.set(parentOf(path), value);
    }
  }
  for (const { 0: all, index } of text.matchAll(TOKEN)) {
    const token = all.replace(/[.:!?]+$/, "");
    const linked = named(ADDRESS.exec(token)?.slice(1).join("") ?? "");
    see(linked, index, index + token.length, 1000, { kind: "address" });
    if (linked.length) continue;
    for (const { 0: code, index: from } of [{ 0: token, index: 0 }, ...token.matchAll(PART)])
      if (CODE_FORM.test(code))
        see(named(code), index + from, index + from + code.length, /\D/.test(code) ? 300 : 120, {
          kind: "mention",
        });
  }

  const hear: Hear = (of, start, end, part, score, values) => {
    if (isOwn(of))
      push(seen, of, { start, end, score, evidence: { kind: "message", part }, values });
  };
  findMessages(messages, text, sentences, hear);
  // All of the text may be a message that was cut off.
  const head = plain(text.slice(0, SENTENCE));
  const begun = head.trimEnd();
  for (const [name, all] of byMessage) {
    const part = begun.length / name.length;
    if (name.startsWith(begun) && part > 1 / 3)
      for (const of of all) hear(of, 0, text.length, part, 1000 * part, {});
  }

  const said = products
    .filter(({ slug, name }) => [slug, name].some((name) => head.includes(plain(name))))
    .map(({ slug }) => slug);
  const matches = weigh(seen, said, (start) => {
    const { method, path, status: answered } = callAt(start);
    const endpoint = context.endpoint ?? (path && [method, path].filter(Boolean).join(" "));
    const other = placed.get(parentOf(spanAt(fields, start)?.path ?? ""));
    return { status: status || answered, endpoint, other };
  });
  if (
    typed?.kind === "none" &&
    typed.isCode &&
    !unknown.size &&
    matches.every(({ confidence }) => confidence === "possible")
  ) {
    const start = Math.max(0, text.indexOf(typed.asked));
    push(unknown, typed.asked, { start, end: start + typed.asked.length, at: "" });
  }
  return {
    text,
    matches,
    unknown: [...unknown].map(([code, all]) => ({ code, at: all[0]?.at ?? "", ...sum(all) })),
    request: { ...callAt(matches[0]?.first.start ?? text.length), ...(status && { status }) },
  };
}

const parentOf = (path: string) => path.replace(/\.?[^.]*$/, "");
