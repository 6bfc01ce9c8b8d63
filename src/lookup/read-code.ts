import { best } from "./best.ts";
import type { Product } from "./catalogue.ts";

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
export const STATUS_SAID =
  /\b(?:http(?:\/[\d.]{1,3})?|status)(?:[\W_]?(?:status|code|error)){0,3}\W{1,8}([1-5]\d\d)(?![\w.-])/gi;
const STATUS = /^[1-5]\d\d$/;
const LEAD =
  /^(?!s?$)(?:the|an?|my|is|with|http|status|(?:err|error|fault|exception)?[-_]?(?:code|id|number|no)?s?)$/i;
const AFTER_LEAD = /^([^:=#/|–—]+)[:=#/|–—]+(.+)$/;
export const CODE_FORM = /[\p{N}_]|\p{Ll}\p{Lu}|^[\p{Lu}\p{P}]{2,}$/u;

/** Reads a code out of an input with words around it, such as `Error code: 20016`. */
export function readCode(input: string, products: readonly Product[]): Reading {
  const asked = input.trim();
  const reading: Reading = { asked, isCode: false, spellings: [], mentions: [] };
  if (asked.length > LONGEST) return reading;

  const text = asked.normalize("NFKC").replace(STATUS_SAID, (_, said: string) => {
    reading.status ??= Number(said);
    return " ";
  });
  const names = products.flatMap(({ slug, name }) =>
    [slug, name.toLowerCase()].map((name) => ({ slug, name })),
  );
  /** The words, JSON too, without the marks around them; a minus before one stays. */
  const toWords = (text: string): string[] =>
    text.split(/[\s,;"{}]+/).flatMap((part) => {
      const word = part.replace(/^[^\p{L}\p{N}_-]+|[^\p{L}\p{N}_]+$/gu, "");
      // `code:20016`, `400/20016`
      const [, before = "", after] = AFTER_LEAD.exec(word) ?? [];
      const isBefore =
        LEAD.test(before) ||
        STATUS.test(before) ||
        names.some(({ name }) => name === before.toLowerCase());
      if (after && isBefore) return [before, ...toWords(after)];
      return /[\p{L}\p{N}]/u.test(word) ? [word] : [];
    });

  let line = ` ${toWords(text).join(" ")} `;
  const find = (name: string) => line.toLowerCase().indexOf(` ${name} `);
  const named = best(names, ({ name }) => (find(name) < 0 ? -Infinity : name.length));
  for (const { slug, name } of named.slice(0, 1)) {
    reading.product = slug;
    line = line.slice(0, find(name)) + line.slice(find(name) + name.length + 1);
  }

  const given = line.split(" ").filter(Boolean);
  const words = given.filter((word) => !LEAD.test(word));
  const status = words.findIndex((word) => STATUS.test(word));
  if (words.length === 2 && !reading.status && status >= 0)
    reading.status = Number(words.splice(status, 1)[0]);
  const [word = reading.status?.toString() ?? "", ...more] = words;
  reading.spellings = [asked, [word, ...more].join(" ")];
  if (more.length)
    reading.mentions = given
      .filter(
        (word, i) => CODE_FORM.test(word) && (word.length > 2 || LEAD.test(given[i - 1] ?? "")),
      )
      .sort((a, b) => Number(STATUS.test(a)) - Number(STATUS.test(b)));
  else if (CODE_FORM.test(word)) {
    reading.isCode = true;
    reading.asked = word;
  }
  return reading;
}
