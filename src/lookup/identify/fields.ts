import type { Span } from "./identified.ts";

/** Something in a text that has a name: a key of JSON, an XML element or attribute, `key=value`. */
export interface Field extends Span {
  /** Its name in lower case, letters only: `error_code` and `errorCode` are `errorcode`. */
  key: string;
  /** The way to it through what is open around it, such as `errors[0].code`; empty after a mere word. */
  path: string;
  value: string;
  /** Whether it stands in quotes, brackets or an element. */
  isData: boolean;
}

/** What opens and closes; a name with what parts it from its value; a word before a code. */
const PIECE =
  /[{}[\]]|(?<![\w$@.-])([\w$@][\w$@.-]{0,59})((?:\\{0,15}["'])?\s{0,20}[:=]>?\s{0,200}|>|(?<=err(?:or|no)?|code|fault|exception)[\s[(#]{1,4})/gi;
/** What an element holds; a string, to the quote escaped as deeply, or cut off; a word. */
const VALUE =
  /(?<=[^:=]>)[^<]{0,4999}[^<.:\s]|(\\{0,15}["'])(?:([^]{0,5000}?)(?=(?<!\\)\1)|[^]{0,5000})|[^\s,;{}[\]<>"'&()|]{0,199}[^\s,;{}[\]<>"'&()|.:]/y;

/** What is open further in is not followed. */
const DEEPEST = 99;

/**
 * The fields of a text with JSON, XML, logs or other data in it, whole or cut off, at any depth
 * of escaping. Nothing is parsed: each field is read by itself.
 */
export function readFields(text: string): Field[] {
  const fields: Field[] = [];
  const open: { path: string; items: number }[] = [];
  let name = "";
  PIECE.lastIndex = 0;
  for (let match; (match = PIECE.exec(text));) {
    const [piece, word = "", sign = ""] = match;
    const up = open.at(-1);
    const path = up?.path ? `${up.path}.${word || name}` : word || name;
    if (word) {
      const key = word.toLowerCase().replace(/[^a-z]/g, "");
      VALUE.lastIndex = PIECE.lastIndex;
      const [all = "", quote = "", closed] = VALUE.exec(text) ?? [];
      const isClosed = closed !== undefined || sign === ">";
      const start = PIECE.lastIndex + quote.length;
      const end = PIECE.lastIndex + all.length;
      const raw = text.slice(start, end);
      const value = quote ? raw.replaceAll("\\", "") : raw;
      if (value)
        fields.push({
          key,
          path: /[:=>]/.test(sign) ? path : "",
          value,
          start,
          end,
          isData: isClosed || !!up,
        });
      name = !value || /^[{[]/.test(value) ? word : "";
      // Something may stand in the value that has fields of its own.
      if (isClosed && !/[\s"'{<]/.test(value)) PIECE.lastIndex = end;
      continue;
    }
    if (piece === "}" || piece === "]") open.pop();
    else if (open.length < DEEPEST)
      open.push({ path: name || !up ? path : `${up.path}[${up.items++}]`, items: 0 });
    name = "";
  }
  return fields;
}
