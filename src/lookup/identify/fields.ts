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
const QUOTE = /(\\{0,15})["']/y;
const BARE = /[^\s,;{}[\]<>"'&()|]{1,200}/y;
const ELEMENT = /[^<]{1,5000}/y;

/** A longer value, and what is open further in, is not followed. */
const LONGEST = 5000;
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
    const [piece, word = "", sign] = match;
    const up = open.at(-1);
    const path = up?.path ? `${up.path}.${word || name}` : word || name;
    if (word) {
      const key = word.toLowerCase().replace(/[^a-z]/g, "");
      const [value, start, end, isClosed] = readValue(text, PIECE.lastIndex, sign === ">");
      if (value)
        fields.push({
          key,
          path: /[:=>]/.test(sign ?? "") ? path : "",
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
    if (piece > "z" ? piece === "}" : piece === "]") open.pop();
    else if (open.length < DEEPEST)
      open.push({ path: name || !up ? path : `${up.path}[${up.items++}]`, items: 0 });
    name = "";
  }
  return fields;
}

type Value = [value: string, start: number, end: number, isClosed: boolean];

function readValue(text: string, at: number, isElement: boolean): Value {
  const is = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? "";
  };
  const quote = isElement ? "" : is(QUOTE);
  if (!quote) {
    const value = is(isElement ? ELEMENT : BARE).replace(/[.:\s]+$/, "");
    return [value, at, at + value.length, isElement];
  }
  const start = at + quote.length;
  let end = start - 1;
  // A quote that is escaped once more stands within the value.
  do end = text.indexOf(quote, end + 1);
  while (end > 0 && text[end - 1] === "\\");
  const isClosed = end >= 0 && end < start + LONGEST;
  if (!isClosed) end = Math.min(text.length, start + LONGEST);
  return [text.slice(start, end).replaceAll("\\", ""), start, end, isClosed];
}
