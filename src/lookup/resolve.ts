import type { Brief } from "./brief.ts";
import { fold } from "./fold.ts";
import type { Resolution } from "./lookup.ts";
import { GUESSES, halves, nearest } from "./nearest.ts";
import { reverse } from "./order.ts";
import type { Question } from "./order.ts";
import type { Context } from "./rank.ts";
import { readCode } from "./read-code.ts";
import { answer } from "./source.ts";
import type { Source, Steps } from "./source.ts";

/** Which code an input asks for. A product in the context goes before one in the input. */
export function* resolve(source: Source, input: string, context: Context = {}): Steps<Resolution> {
  const products = yield* answer(source.products());
  const reading = readCode(input, products);
  const { asked, isCode, spellings, mentions, status: read } = reading;
  const wanted = context.product?.toLowerCase() ?? reading.product;
  const product = products.find(({ name }) => name.toLowerCase() === wanted)?.slug ?? wanted;

  let codes: Brief[] = [];
  for (const text of [...spellings, ...mentions])
    if (!codes.length) codes = yield* spelled(source, text, product, mentions.includes(text));
  const [code, ...others] = codes;
  if (others.length) return { kind: "several", codes };
  if (code) return { kind: "found", code, status: Number(context.status) || read };

  // A sentence is near no code.
  const text = spellings[2] ?? "";
  const near = text.split(" ").length < 3 ? yield* guesses(source, text, product) : [];
  return { kind: "none", asked, isCode, nearest: near };
}

/**
 * The codes of one key: those spelled exactly so; else but for case; else, unless they must be as
 * `written`, all.
 */
function* spelled(source: Source, text: string, product?: string, written = false) {
  const codes = yield* ask(source, { side: "head", key: fold(text), same: true }, product);
  const level = ({ code }: Brief) =>
    code === text ? 2 : Number(code.toLowerCase() === text.toLowerCase());
  const top = Math.max(Number(written), ...codes.map(level));
  return codes.filter((code) => level(code) === top);
}

function* guesses(source: Source, text: string, product?: string): Steps<Brief[]> {
  const key = fold(text);
  const { length } = key;
  const { head, tail, swapped } = halves(key);
  const near = [
    ...(yield* ask(source, { side: "head", key: swapped, same: true }, product)),
    ...(yield* ask(source, { side: "head", key: head, length }, product)),
    ...(yield* ask(source, { side: "tail", key: reverse(tail), length }, product)),
  ];
  const elsewhere = product ? yield* spelled(source, text) : [];
  return [...elsewhere, ...nearest(key, near)].slice(0, GUESSES);
}

function* ask(source: Source, question: Question, product?: string): Steps<Brief[]> {
  if (!question.key) return [];
  const codes = yield* answer(source.codes(question));
  return product ? codes.filter((code) => code.product === product) : codes;
}
