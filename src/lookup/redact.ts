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
  // Those that are words, and those that words end with.
  const keys = [
    String.raw`(?:[\w.-]*[\d_.-])?(?:auth|sid|sig|pin|otp)|[\w.-]*(?:(?<!by|com)pass(?:wo?r?d|phrase)?|pwd|secret|token|bearer|jwt|cookie|authorization|credential|signature|srf|sess(?:ion)?|(?:api|access|account|private|secret).?key)(?:\d|.?id|.?hash|.?confirm\w{0,9})?`,
    ...secrets.map((key) => key.replace(/\W/g, ".")),
  ].join("|");
  const quote = String.raw`\\*["'\`]|%22|&quot;|\\u0022`;
  // Between a key and its value: an assignment; the blank line of a form's part; a space, behind a
  // flag and in .netrc; the end of a tag, also escaped.
  const gap = String.raw`(?:${quote}|\W){0,9}?(?:[:=]|%3.)+[ \t]*(?:[|>]-?\s*)?|["'](?:\\[nr]|[\r\n]){2,}|(?<=--\2|login\s+\S+\s+\2)[ \t]+|(?<=(?:<|&lt;|\\u003c)[\w:.-]+)(?:(?:\s[^<>]{0,300})?>|&gt;|\\u003e)`;
  // A string, however often it is encoded; a list; an element, also escaped; nothing of an object;
  // a header, to the end of the line and of those folded under it; a word.
  const value = String.raw`(${quote})(.*?)(?=(?<!\\)\3|$)|(\[[^{\]]+)|(?<=(?<!%3)["'\w]>|&gt;|03e)((?:(?!<|&lt;|\\u003c).)*?)(?=(?:<|&lt;|\\u003c)\\*/)|(?=[{[])|(?<=(?:cookie|authorization)\W+)(?<!\w )(.*?)(?=\\?["'\`](?!, ?\w|[^\s,}\])\\])|\r?\n(?![ \t]+(?!["'\w-]+:)\S)|\\[nr]|$)|(.*?)(?=[.\\]?(?:[\s<>,]|(?:["'\`&;)}\]]|%22)(?!\w+(?![\w=:]))|$)|\\[nru])`;
  // Where a word begins, which may be behind an escape or dashes: a token, an e-mail address, or a
  // value behind a key, `Bearer`, or curl's `-u` and `-b`. Anywhere: a private key, and the user of
  // an address. The groups: a token, the key, its quote, and any other value.
  const pattern = RegExp(
    String.raw`(?:\\[nr]|%\w\w|\\u\w{4}|(?<![\w.+-]))-*(?!-)(?:((?:A[KSI][IZ]A\w|g(?:h.|\w+pat)[_-]|xox.-|npm_|[rs]k[_-]|eyJ)[\w-]{15}[\w.+-]*${emails ? String.raw`|[\w.+-]+@[\w-]+\.[\w.+-]+` : ""})|(?:(${keys})(?![\w.-])(?:(?:</\w+)?\W+value)?(?:${gap})|(?:bearer|basic)[ \t]+(?!\w+(?::|=\\*["']?[\w[]))|(?<=-)(?:u(?:ser)? ?(?=\S{1,99}:)|b (?=["']?\w+=)))(?:${value}))|(-----BEGIN [A-Z ]*PRIVATE KEY.*?(?:-----END[^-]*[\w.+-]*|$))|:[\\/]+(?!\w{0,19}@)([^\s<>"'?\\/]*)(?=@)`,
    "gis",
  );
  const removed: Removed[] = [];
  const replace = (all: string, token?: string, key?: string, _?: string, ...rest: unknown[]) => {
    const value = [token, ...rest.slice(0, -2)].join("");
    const end = Number(rest.at(-2)) + all.length;
    // Codes look like tokens, and words follow `basic`.
    const isWord = !key && /^[a-z_]*$|^[A-Z_]*$/.test(value);
    if (isWord || /^(?:\[?\s*|true|false|null)$|^\[[^"'\\]+ removed/.test(value) || keep?.(value))
      return all;
    const name =
      key ?? (/^-/.test(value) ? "private-key" : /^[^:]+@/.test(value) ? "e-mail" : "token");
    removed.push({ name, start: end - value.length, end });
    return `${all.slice(0, -value.length)}[${name} removed]`;
  };
  return { text: text.replace(pattern, replace), removed };
}
