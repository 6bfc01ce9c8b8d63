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

/**
 * What opens and closes; a name with what parts it from its value, or a word before a code; and,
 * looking ahead, the value: what an element holds, what stands in quotes (a quote that is escaped
 * once more stands within it), a word.
 */
const PIECE =
  /[{}[\]]|(?<![\w$@.-])([\w$@][\w$@.-]{0,59})(?:(?:\\{0,15}["'])?\s{0,20}([:=]>?\s{0,200}|>)|(?<=err(?:or|no)?|code|fault|exception)[\s[(#]{1,4})(?=(?<=\w>)([^<]{1,5000})|(\\{0,15}["'])([^]{0,5000}?)(?:(?<!\\)\4|$)|([^\s,;{}[\]<>"'&()|]{1,200})|)/gi;

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
  let past = 0;
  for (const match of text.matchAll(PIECE)) {
    const {
      0: piece,
      1: word,
      2: sign,
      3: inside,
      4: quote = "",
      5: quoted,
      6: bare,
      index,
    } = match;
    if (index < past) continue;
    const up = open.at(-1);
    const own = word ?? name;
    const path = up?.path ? `${up.path}.${own}` : own;
    name = "";
    if (word) {
      const raw = quoted ?? (inside ?? bare ?? "").replace(/[.:\s]+$/, "");
      const start = index + piece.length + quote.length;
      const end = start + raw.length;
      const value = raw.replaceAll("\\", "");
      if (value)
        fields.push({
          key: word.toLowerCase().replace(/[^a-z]/g, ""),
          path: sign ? path : "",
          value,
          start,
          end,
          isData: !bare || !!up,
        });
      if (!value || /^[{[]/.test(value)) name = word;
      // Something may stand in the value that has fields of its own.
      if (!bare && !/[\s"'{<]/.test(value)) past = end;
    } else if ("]}".includes(piece)) open.pop();
    else if (open.length < DEEPEST)
      open.push({ path: own || !up ? path : `${up.path}[${up.items++}]`, items: 0 });
  }
  return fields;
}
