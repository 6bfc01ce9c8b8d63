import type { Span } from "./identified.ts";

/** What is open: a bracket, or the whole text, whose path is empty. */
export interface Scope {
  path: string;
  items: number;
  /** The code in it. */
  code?: string;
}

/** A name and its value: of JSON, of an XML element or attribute, of `key=value`. */
export interface Field extends Span {
  /** The name in lower case, letters only: `error_code` and `errorCode` are `errorcode`. */
  key: string;
  /** The way to it through what is open around it, such as `errors[0].code`; empty after a mere word. */
  path: string;
  scope: Scope;
  value: string;
  /** Whether it stands in quotes, brackets or an element. */
  isData: boolean;
}

/** What may be a code, an address or a name; with what it names. */
export interface Piece {
  word: string;
  start: number;
  field?: Field | false;
}

const PIECE = /[{}[\]]|[\p{L}\p{N}_$@-][^\s"'`“”‘’<>()[\]{},;|\\?&]{0,199}/gu;
/** A name, with what parts it from its value; a word before a code. */
const NAME =
  /([a-z_$@][\w$@.-]{0,59})((?:\\*["'])?[\s\\]*[:=]>?\s*|>|(?<=err(?:or|no)?|code|fault|exception)[\s[(#]{1,4})/iy;
const ELEMENT = /()([^<]{0,5000})/y;
const VALUE = /(\\*["'`])(.{0,5000}?)(?:(?<!\\)\1|$)|[^\s,;{}[\]<>"'&()|]{1,200}/sy;

/** What is open further in is not followed. */
const DEEPEST = 99;

/** What matches at a place. */
function matchAt(pattern: RegExp, text: string, at: number): (string | undefined)[] {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? [];
}

/**
 * The pieces of a text with JSON, XML, logs or other data in it, whole or cut off, at any depth
 * of escaping: see `unescaped`. `root` is the scope of all of it.
 */
export function* readPieces(text: string, root: Scope): Generator<Piece> {
  const scopes: Scope[] = [root];
  PIECE.lastIndex = 0;
  for (let match; (match = PIECE.exec(text));) {
    const { 0: piece, index: start } = match;
    const scope = scopes.at(-1) ?? root;
    const open = (path: string) => {
      if (scopes.length < DEEPEST) scopes.push({ path, items: 0 });
    };
    if (/[\]}]/.test(piece)) scopes.pop();
    else if (/[[{]/.test(piece)) open(scope === root ? "" : `${scope.path}[${scope.items++}]`);
    else {
      const [all = "", word = piece.replace(/[.:!?]+$/, ""), sign] = matchAt(NAME, text, start);
      if (!sign) yield { word, start };
      else {
        const at = start + all.length;
        const [bare = "", quote, quoted = bare] = matchAt(sign === ">" ? ELEMENT : VALUE, text, at);
        const from = at + (quote ?? "").length;
        const value = quoted.replace(/[.:\s]+$/, "");
        const path = [scope.path, word].filter(Boolean).join(".");
        yield {
          word,
          start,
          field: !!value && {
            key: word.toLowerCase().replace(/[^a-z]/g, ""),
            path: /[:=>]/.test(sign) ? path : "",
            scope,
            value: value.replaceAll("\\", ""),
            start: from,
            end: from + value.length,
            isData: quote !== undefined || scope !== root,
          },
        };
        PIECE.lastIndex = from;
        if (/[[{]/.test(text[from] ?? "")) {
          open(path);
          PIECE.lastIndex++;
        }
      }
    }
  }
}
