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

/*
 * Time is linear in the text. Words are read once and whole, and what is tried behind a word ends
 * at the next one, at a bound, or is taken out, so that no part is tried again and again.
 */

/** A private key, the user of an address, or a word, which may be an e-mail address. */
const PART =
  /(-----BEGIN [A-Z ]*PRIVATE KEY[^]*?(?=-----END|$))|:(?:\\*\/){2}([^\s/?#"'<>]*)@|[\w.+$-]+(@[\w-]+\.[\w.-]+)?/g;

const KEY =
  /(?:(?<!by|com)pass(?:w(?:or)?d|phrase)?|pwd|secret|token|cookie|authorization|credential|signature|jwt|sess(?:ion)?.?id|(?:api|access|account|private|secret).?key|(?<![a-z])(?:auth|sid|sig|session|pin|otp|[cx]srf))(?:\d|.?confirm\w*|.?hash)?$/i;

const TOKEN = /^(?:A[KS]IA|AIza|gh._|github_pat_|glpat-|xox.-|sk-|npm_|.k_(?:live|test)_|eyJ).{16}/;

const ESCAPE = /\\[nr]|%(?:2[26]|3[AD])|\\u00(?:2[26]|3[CE])|&(?:quot|[lg]t|amp);/gi;

/** The sign that an escape stands for, made as long; a quote as one that closes no real one. */
function decode(escape: string): string {
  const hex = Number.parseInt(escape.slice(-2), 16);
  const sign = hex
    ? String.fromCharCode(hex)
    : ({ q: '"', l: "<", g: ">", a: "&" }[escape[1] ?? ""] ?? "\n");
  return sign.replace('"', "`").padStart(escape.length, "\\");
}

/** What stands behind a word, by what the word is: made once, and not where nothing is redacted. */
const BEHIND = /* @__PURE__ */ (() => {
  /** Between a key and its value: an assignment, HAR's next key, or the blank line of a form's part. */
  const gap =
    /(?:\W{1,40}value)?[\\"'`\]]*[ \t]*\\*[:=]+>?[ \t]*(?:[|>]-?[ \t\r]*\n\s*)?|["'][\\\r\n]{2,9}/
      .source;
  /** A value without quotes. Its parts are counted, for the engine keeps each until it is done. */
  const word = /(?:[^\s<>"'`&,;)}\]]+|[^\s<>,](?=\w)(?![\w.-]{1,40}[=:])){1,9999}/.source;
  /** A header's value: to the end of the line and of those folded under it. */
  const line =
    /(?:[^\r\n"'`]+|["'`](?=, ?\w|[^\s,}\]\\)])|\r?\n[ \t]+(?=\S)(?![\w"'-]{1,40}:)){1,9999}/
      .source;
  /** A string, however often it is encoded; a list of strings; any other value; what an element holds. */
  const behind = (gap: string, value: string) =>
    RegExp(
      `(?:${gap})(?:(\\\\{0,31})(["'\`])([^]*?)(?=(?<!\\\\)\\1\\2|$)|(\\[(?=\\s*\\\\*["'])[^[\\]{]*|(?![{\\]]|\\[\\s*[{\\]])${value}))|(?<=<[\\w:.-]{1,60})\\\\*(?:\\s[^<>]*)?>([^<]*)(?=<\\\\*/)`,
      "iy",
    );
  return {
    assigned: behind(gap, word),
    header: behind(gap, line),
    spaced: behind(`${gap}|[ \\t]+`, word),
  };
})();

/**
 * Takes out what a ticket must never hold: passwords, tokens, cookies, `Authorization`, session
 * headers, private keys, the keys in `secrets`, and with `emails` e-mail addresses. Each gives
 * way to `[name removed]`. Reads JSON however often encoded, headers, curl, addresses, forms, XML,
 * logs and settings. Never throws; done twice, it takes out no more.
 */
export function redact(text: string, { secrets = [], emails, keep }: RedactOptions = {}): Redacted {
  // As long as the text, so that places stay the same.
  const shape = text.replace(ESCAPE, decode);
  const isCurl = /\bcurl\b/.test(text);
  const isNetrc = /\bmachine\s{1,9}\S{1,255}\s{1,9}login\s/.test(text);
  const part = RegExp(PART);
  const removed: Removed[] = [];
  let result = "";
  let done = 0;

  for (let found; (found = part.exec(shape));) {
    const [word, key, user, email] = found;
    let end = part.lastIndex;
    let name = "token";
    let value: string | undefined = word;
    if (key) name = "private-key";
    else if (user !== undefined) {
      name = "password";
      value = /:|.{20}/.test(user) ? user : "";
      end--;
    } else if (emails && email) name = "e-mail";
    else if (!TOKEN.test(word)) {
      const isBearer = /^(bearer|basic)$/i.test(word);
      const isFlag = isCurl && /^-[bu]$|^--user$/.test(word);
      const isUser = isCurl && /^-u./.test(word);
      if (!isBearer)
        name = isFlag || isUser ? "password" : (/\w[\w.$-]*$/.exec(word.slice(-40))?.[0] ?? "");
      if (!isBearer && !isFlag && !KEY.test(name) && !secrets.some(is(name))) continue;
      const pattern =
        isBearer || (word[0] === "-" && !isUser) || (isNetrc && name === "password")
          ? BEHIND.spaced
          : /authorization|cookie/i.test(name)
            ? BEHIND.header
            : BEHIND.assigned;
      pattern.lastIndex = end;
      const match = pattern.exec(shape);
      value = match?.[3] ?? match?.[4] ?? match?.[5] ?? "";
      if (isBearer && /^[a-z_]+(?:=|$)/.test(value)) continue;
      end = pattern.lastIndex;
    }
    const start = end - value.length;
    value = text.slice(start, end).replace(/(?<![\\.])[\\.]+$/, "");
    if (/^(?:\s*|true|false|null)$/.test(value)) continue;
    part.lastIndex = end;
    if (/^\[[\w.$-]{1,40} removed/.test(text.slice(start)) || keep?.(value)) continue;
    end = start + value.length;
    result += `${text.slice(done, start)}[${name} removed]`;
    removed.push({ name, start, end });
    done = end;
  }
  return { text: result + text.slice(done), removed };
}

function is(name: string): (secret: string) => boolean {
  return (secret) => secret.toLowerCase() === name.toLowerCase();
}
