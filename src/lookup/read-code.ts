import type { Product } from "./catalogue.ts";
import type { Context } from "./rank.ts";

/** What a short input asks for. */
export interface Reading {
  /** The code as people would say it back; the whole input, where it is none. */
  asked: string;
  /** Whether it has the form of a code, so that its absence can be said aloud. */
  isCode: boolean;
  status?: number;
  /** Slug of the product that it names. */
  product?: string;
  /** Ways to read all of it as one code: the whole input, and without words around it. */
  spellings: string[];
  /** Words of a sentence that could be codes, likeliest first; only as written, case apart. */
  mentions: string[];
}

/** No code is longer; a longer input is a message or a log. */
const LONGEST = 200;

/** A status with the word that makes it one. Bounded: it is sought in texts of any length. */
export const STATUS_SAID: RegExp =
  /\b(?:http(?:\/[\d.]{1,3})?|status)(?:[\W_]?(?:status|code|error)){0,3}\W{1,8}([1-5]\d\d)(?![\w.-])/gi;
const STATUS = /^[1-5]\d\d$/;
const LEAD =
  /^(?:the|an?|my|is|with|http|status|(?!s?$)(?:err|error|fault|exception)?[-_]?(?:code|id|number|no)?s?)$/i;
export const CODE_FORM: RegExp = /[\p{N}_]|\p{Ll}\p{Lu}|^[\p{Lu}\p{P}]{2,}$/u;

/**
 * Reads a code out of an input with words around it, such as `Error code: 20016`. Status and
 * product of the context go before those in the input.
 */
export function readCode(
  input: string,
  products: readonly Product[],
  context: Context = {},
): Reading {
  const asked = input.trim();
  let said = "";
  let product = slugOf(products, context.product);
  // The longest first: one may begin with another.
  const names = products
    .flatMap(({ slug, name }) => [slug, name])
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/\W/g, "\\$&"));
  // JSON too; a minus before a word stays.
  const text = (asked[LONGEST] ? "" : asked)
    .normalize("NFKC")
    .replace(STATUS_SAID, (_, status: string) => {
      said ||= status;
      return " ";
    })
    .replace(/(^|[\s,;"{}])[^\p{L}\p{N}_-]+|[^\p{L}\p{N}_]*([\s,;"{}]|$)/gu, " ");
  const given = ` ${text} `
    .replace(
      new RegExp(` (${names.join("|")})(?![^ :=#/|–—])[:=#/|–—]*`, "i"),
      (_, name: string) => {
        product ??= slugOf(products, name);
        return " ";
      },
    )
    // `code:20016`, `400/20016`
    .replace(/(?<![^ :=#/|–—])([^ :=#/|–—]+)[:=#/|–—]+/g, (all, word: string) =>
      LEAD.test(word) || STATUS.test(word) ? `${word} ` : all,
    )
    .split(" ")
    .filter(Boolean);
  const words = given.filter((word) => !LEAD.test(word));
  // Of two words a status is none of the code.
  if (words.length === 2) said ||= words.find((word) => STATUS.test(word)) ?? "";
  const [word = said, ...more] = words.filter((word) => word !== said);
  const isCode = !more[0] && CODE_FORM.test(word);
  return {
    asked: isCode ? word : asked,
    isCode,
    status: Number(context.status) || Number(said) || undefined,
    product,
    spellings: [asked, [word, ...more].join(" ")],
    mentions: given
      .filter(
        (word, i) => more[0] && CODE_FORM.test(word) && (word[2] || LEAD.test(given[i - 1] ?? "")),
      )
      .sort((a, b) => Number(STATUS.test(a)) - Number(STATUS.test(b))),
  };
}

/** The slug of a product that is given by its slug or name. */
export function slugOf(products: readonly Product[], given?: string): string | undefined {
  const wanted = given?.toLowerCase();
  return products.find(({ name }) => name.toLowerCase() === wanted)?.slug ?? wanted;
}
