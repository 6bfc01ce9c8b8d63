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
  const removed: Removed[] = [];
  let result = "";
  let from = 0;
  for (const match of unescaped(text).matchAll(RegExp(
    String.raw`(?<![\w.+-])[.-]*\b(?:([\w.-]*(?:(?<![a-z])(?:auth|sid|sig|pin|otp|${[...secrets, "pwd"].join("|").replace(/[^\w|]/g, ".?")})|pass(?:wo?r?d|phrase)?|secret|token|bearer|jwt|cookie|authorization|credential|signature|srf|sess(?:ion)?|(?:api|acc.{3,4}|private|secret).?key)(?:\d|.?(?:id|hash|confirm\w{0,5}))?)(?![\w.-])(?:(?:</\w+)?\W+value)?(?:\W*?(?:[:=]+[ \t]*(?:[|>]-?\s*)?|"[\r\n]{2,})|(?<=--\1|login\s+\S+\s+\1)[ \t]+|(?<=<[\w:.-]+)(?:[\s\\][^<>]{0,300})?>)|(?:(?:bearer|basic)[ \t]+|(?=(?:A[KSI][IZ]A|eyJ|(?:gh.|g\w+pat|xox.|npm|[rs]k)[_-])[\w-]{15}))(?=[\w.+/-]*\d)${emails ? "|(?=[\\w.+-]+@\\w)" : ""}|(?<=-)(?:u(?:ser)? ?(?=\S{1,99}:)|b (?=\S+=)))(?:(\\*["'\`])(.*?)(?=(?<!\\)\2|$)|(\[[^{\]]+|(?<=["'\w]\\*>)[^<]*?(?=(?<!\\)\\*<\\*/)|(?<=(?:cookie|authorization)\W+)(?<!\w ).*?(?=(?<!\\)\\*["'\`](?![^\s,}\])\\]|, ?\w)|[\r\n](?!\n?[ \t]+(?!["'\w-]+:)\S)|$)|(?![{[]).*?(?=[.:]?(?:(?<!\\)[\s<>,]|$)|(?<!\\)\\*["'\`&;)}\]](?=\W|\w+[=:]|$))))|(-----BEGIN [A-Z ]*PRIVATE KEY.*?(?:-----END[^-]*[\w.+-]*|$))|:[\\/]+(?!\w{0,19}@)([^\s<>"'?/]*)(?<!\\)(?=\\*@)`,
    "gis",
  ))) {
    const [all, key, , ...values] = match;
    const value = values.join("");
    if (/^(?:\[?\s*|true|false|null)$|^\[[^"'\\]+ removed/.test(value) || keep?.(value)) continue;
    const name = key ?? (/^-/.test(value) ? "private-key" : /^[^:]+@/.test(value) ? "e-mail" : "token");
    const end = match.index + all.length;
    const start = end - value.length;
    removed.push({ name, start, end });
    result += `${text.slice(from, start)}[${name} removed]`;
    from = end;
  }
  return { text: result + text.slice(from), removed };
}
