import type { Brief } from "./brief.ts";
import type { Product } from "./catalogue.ts";
import { fold } from "./fold.ts";
import type { Resolution } from "./lookup.ts";
import type { Context } from "./rank.ts";
import { readCode } from "./read-code.ts";
import { answer } from "./source.ts";
import type { Source, Steps } from "./source.ts";

/** Which code an input asks for. A product in the context goes before one in the input. */
export function* resolve(source: Source, input: string, context: Context = {}): Steps<Resolution> {
  const products = yield* answer(source.products());
  const { asked, isCode, spellings, mentions, ...read } = readCode(input, products);
  const product = slugOf(products, context.product) ?? read.product;

  for (const text of [...spellings, ...mentions]) {
    const alike = (yield* answer(source.codes(fold(text)))).get(fold(text)) ?? [];
    const own = alike.filter((code) => !product || code.product === product);
    const codes = closest(own, text, mentions.includes(text));
    const [code, ...others] = codes;
    if (others.length) return { kind: "several", codes };
    if (code) return { kind: "found", code, status: Number(context.status) || read.status };
  }

  const text = spellings[1] ?? "";
  const key = fold(text);
  // A sentence is near no code.
  const isNear = key && text.split(" ").length < 3;
  const nearest = isNear ? yield* answer(source.guess(key, product)) : [];
  return { kind: "none", asked, isCode, nearest };
}

/** Codes spelled exactly so; else but for case; else, unless they must be as `written`, all. */
function closest(codes: Brief[], text: string, written: boolean): Brief[] {
  const level = ({ code }: Brief) =>
    code === text ? 2 : Number(code.toLowerCase() === text.toLowerCase());
  const top = Math.max(Number(written), ...codes.map(level));
  return codes.filter((code) => level(code) === top);
}

/** The slug of a product that is given by its slug or name. */
export function slugOf(products: readonly Product[], given?: string): string | undefined {
  const wanted = given?.toLowerCase();
  return products.find(({ name }) => name.toLowerCase() === wanted)?.slug ?? wanted;
}
