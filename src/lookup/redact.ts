import { unescaped } from "./unescape.ts";

/** What was taken out, and where it stood in the text that was given. */
export interface Removed {
  /** The key it stood behind, or what it was, such as `token`. */
  name: string;
  /** In UTF-16 units, the end not included. */
  start: number;
  end: number;
}

export interface Redacted {
  text: string;
  /** In the order of the text. */
  removed: Removed[];
}

export interface RedactOptions {
  /** Further keys that are secret, in any case. */
  secrets?: readonly string[];
  /** Whether e-mail addresses are taken out too. */
  emails?: boolean;
  /** Whether a value is no secret, such as a known code. */
  keep?: (value: string) => boolean;
}

/**
 * Takes out what a ticket must never hold: passwords, tokens, cookies, `Authorization`, session
 * headers, private keys, the keys in `secrets`, and with `emails` e-mail addresses. Each gives
 * way to `[name removed]`. Reads JSON however often encoded, headers, curl, addresses, forms, XML,
 * logs and settings. Never throws; done twice, it takes out no more.
 *
 * Time is linear in the text: what may be long is read once, from the beginning of a word on, ends
 * at a bound, or is taken out.
 */
export function redact(text: string, { secrets = [], emails, keep }: RedactOptions = {}): Redacted {
  // Matched against the text with its escapes read. A key: a word, or what words end with.
  const key = String.raw`([\w.-]*(?:(?<![a-z])(?:auth|sid|sig|pin|otp|${["pwd", ...secrets].join("|").replace(/[^\w|]/g, ".?")})|(?<!by|com)pass(?:wo?r?d|phrase)?|secret|token|bearer|jwt|cookie|authorization|credential|signature|srf|sess(?:ion)?|(?:api|access|account|private|secret).?key)(?:\d|.?(?:id|hash|confirm\w{0,5}))?)`;
  // Behind it: the end of a tag; an assignment, or the blank line of a form's part; a space, behind
  // a flag and in .netrc.
  const gap = String.raw`(?:(?<=<[\w:.-]+)(?:[\s\\][^<>]{0,300})?>|\W*?(?:[:=]+[ \t]*(?:[|>]-?\s*)?|"[\r\n]{2,})|(?<=--\1|login\s+\S+\s+\1)[ \t]+)`;
  // A string; a list; an element; a header, to the end of the line and of those folded under it;
  // nothing of an object; a word.
  const value = String.raw`(?:(\\*["'\`])(.*?)(?=(?<!\\)\2|$)|(\[[^{\]]+|(?<=["'\w]\\*>)[^<]*?(?=(?<!\\)\\*<\\*/)|(?<=(?:cookie|authorization)\W+)(?<!\w ).*?(?=(?<!\\)\\*["'\`](?![^\s,}\])\\]|, ?\w)|[\r\n](?!\n?[ \t]+(?!["'\w-]+:)\S)|$)|(?![{[]).*?(?=[.:]?(?:(?<!\\)[\s<>,]|$)|(?<!\\)\\*["'\`&;)}\]](?=\W|\w+[=:]|$))))`;
  // Where a word begins, behind dashes: a value behind a key (or its `value`), curl's `-u` and
  // `-b`, or `Bearer`; a token; an e-mail address. Anywhere: a private key; the user of an address.
  // The groups: the key, the quote of a string, and what is taken out.
  const pattern = RegExp(
    String.raw`(?<![\w.+-])[.-]*\b(?:${key}(?![\w.-])(?:(?:</\w+)?\W+value)?${gap}|(?<=-)(?:u(?:ser)? ?(?=\S{1,99}:)|b (?=\S+=))|(?:(?:bearer|basic)[ \t]+|(?=(?:A[KSI][IZ]A|eyJ|(?:gh.|g\w+pat|xox.|npm|[rs]k)[_-])[\w-]{15}))(?=[\w.+/\\-]*(?:\d|==)|[\w+/]{16})${emails ? "|(?=[\\w.+-]+@\\w)" : ""})${value}|(-----BEGIN [A-Z ]*PRIVATE KEY.*?(?:-----END[^-]*[\w.+-]*|$))|:[\\/]+(?!\w{0,19}@)([^\s<>"'?/]*)(?<!\\)(?=\\*@)`,
    "gis",
  );
  const removed: Removed[] = [];
  let [result, from] = ["", 0];
  for (const match of unescaped(text).matchAll(pattern)) {
    const [all, named, , ...values] = match;
    const taken = values.join("");
    const name =
      named ?? (/^-/.test(taken) ? "private-key" : /^[^:]+@/.test(taken) ? "e-mail" : "token");
    const end = match.index + all.length;
    const start = end - taken.length;
    if (/^(?:\[?\s*|true|false|null)$|^\[[^"'\\]+ removed/.test(taken) || keep?.(taken)) continue;
    result += `${text.slice(from, start)}[${name} removed]`;
    removed.push({ name, start, end: (from = end) });
  }
  return { text: result + text.slice(from), removed };
}
