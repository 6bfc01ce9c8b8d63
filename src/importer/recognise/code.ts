/** Characters that codes are made of. */
const TOKEN = /^[\p{L}\p{N}_.:/#+$@\\*!~<>()[\]-]+$/u;
/** The form of a code, so that it is known without a heading that says so. */
const STRICT =
  /\p{N}|[\p{L}\p{N}]_[\p{L}\p{N}]|\p{Ll}\p{Lu}|^\p{Lu}[\p{Lu}.:-]+$|\p{L}[.:/]\p{L}|\p{Ll}-\p{Ll}.*-|^[\p{Ll}]+-[\p{Ll}-]+$/u;
const MARKS = /(?<=[\p{L}\p{N}_)])\s*(?:[*†‡§¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,2}\]|\(\d\))$/u;
const QUOTED =
  /^(?:"(.*)"|'(.*)'|“(.*)”|‘(.*)’|«(.*)»|「(.*)」|`(.*)`|\[([^[\]]*)\]|\(([^()]*)\))$/su;
const STATUS = /^[1-5]\d\d$/;
/** A code that has a space in it: `AB 00942`. */
const PAIR = /^\p{Lu}{1,8} \d{2,}\p{L}?$/u;
/** What codes are of that may stand in one cell with only a mark between them. */
const PLAIN = /^[\p{L}\p{N}_.:-]{2,}$/u;
/** Numbers of parts of a book: `VIII.`, `B.` */
const ORDINAL = /^(?:[IVXLCDM]+\.?|\p{Lu}\.)$/u;

/** No code is longer; a longer word is something else. */
const LONGEST = 200;

/** What a cell says where codes are expected. */
export interface CodeCell {
  codes: string[];
  /** A status that stands before the code, as in `400/20016`. */
  status?: number;
  /** Words beside the code, which may be its message. */
  rest: string;
  /** Whether each has the form of a code, beyond being one word. */
  isStrict: boolean;
  /** Set where the cell names a range of codes or of statuses, and no code. */
  range?: string;
}

/** Whether a word has the form of a code: digits, underscores, inner capitals and the like. */
export function isStrictCode(word: string): boolean {
  return word.length <= LONGEST && TOKEN.test(word) && STRICT.test(word);
}

/** Reads what stands in a cell for codes. Undefined where it holds none. */
export function readCodeCell(text: string): CodeCell | undefined {
  const cell = strip(text);
  if (cell === "" || !/[\p{L}\p{N}]/u.test(cell)) return undefined;
  const range = readRange(cell);
  if (range !== undefined) return { codes: [], rest: "", isStrict: true, range };
  if (!/\s/.test(cell)) return ofWord(cell);
  return ofList(cell) ?? ofSentence(cell);
}

/** Reads the statuses of a cell: `404/500`, `200 (OK)`, `HTTP 400`. Undefined where it holds other things. */
export function readStatusCell(text: string): number[] | undefined {
  const words = text
    .normalize("NFKC")
    .replace(/\bhttp(?:\/\d(?:\.\d)?)?\b|\bstatus\b|\bcode\b|\berror\b/giu, " ")
    .trim();
  const named = /^([1-5]\d\d)\s*[-–—:(（]?\s*\p{L}[^\d]*$/u.exec(words);
  if (named?.[1] !== undefined) return [Number(named[1])];
  const parts = words.split(/\s*(?:[/,;|、，]|\bor\b|\band\b|\boder\b|\s)\s*/u).filter(Boolean);
  if (parts.length === 0 || !parts.every((part) => STATUS.test(strip(part)))) return undefined;
  return [...new Set(parts.map((part) => Number(strip(part))))];
}

/** Whether a text names a class of statuses, such as `5xx`, and no status. */
export function isStatusClass(text: string): boolean {
  return /^(?:http\s*)?[1-5](?:xx|\*\*|nn|__)$/i.test(text.trim());
}

/** Without what is set around a code: quotes, footnote marks, a colon behind. */
function strip(text: string): string {
  let word = text
    .replace(/[\u2212\u2011\uFE63]/g, "-")
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .trim();
  const quoted = QUOTED.exec(word)
    ?.slice(1)
    .find((inner) => inner !== undefined);
  if (quoted !== undefined && quoted !== "") word = quoted.trim();
  return word
    .replace(MARKS, "")
    .replace(/[:：,;]$/, "")
    .trim();
}

function readRange(cell: string): string | undefined {
  if (isStatusClass(cell)) return cell;
  const [, first = "", last = ""] =
    /^(-?\d+)\s*(?:-|–|—|~|\bto\b|\bbis\b|\.\.\.?|至|から)\s*(-?\d+)$/u.exec(cell) ?? [];
  if (first === "" || first.length !== last.length) return undefined;
  return first === last ? undefined : cell;
}

function ofWord(cell: string): CodeCell | undefined {
  // What is left of broken tags is no code.
  if (/<\/|></.test(cell)) return undefined;
  if (cell.length > LONGEST || !TOKEN.test(cell.replace(/[&,'%?;=|。、，・！？…]/g, "")))
    return undefined;
  const [, status, after = ""] = /^([1-5]\d\d)\/(.{4,})$/.exec(cell) ?? [];
  if (status !== undefined && isStrictCode(after)) {
    return { codes: [after], status: Number(status), rest: "", isStrict: true };
  }
  const parts = joinedCodes(cell);
  if (parts.length > 1) return { codes: [...new Set(parts)], rest: "", isStrict: true };
  return { codes: [cell], rest: "", isStrict: isStrictCode(cell) };
}

/** The codes of `AB070;AB071` or `4011/4012`; a slash is often part of a code, so it parts like ones only. */
function joinedCodes(cell: string): string[] {
  const numbers = cell.split(/[/,|;]/);
  if (numbers.every((part) => /^\d{3,}$/.test(part) && part.length === numbers[0]?.length))
    return numbers;
  const listed = cell.split(/[,|;]/).filter(Boolean);
  const codes = listed.flatMap((part) => (isAlike(part.split("/")) ? part.split("/") : [part]));
  const areCodes = codes.every(
    (part) => /\p{L}/u.test(part) && PLAIN.test(part) && isStrictCode(part),
  );
  return areCodes ? codes : [];
}

/** Whether all are the same letters with a number of the same length behind. */
function isAlike(parts: readonly string[]): boolean {
  const forms = parts.map((part) =>
    /^\p{L}+[-_]?\d{2,}$/u.test(part) ? part.replace(/\d/g, "9") : undefined,
  );
  return forms[0] !== undefined && forms.every((form) => form === forms[0]);
}

/** Several codes with commas or words between them. */
function ofList(cell: string): CodeCell | undefined {
  const parts = cell.split(/\s*[,;、，]\s*|\s+(?:or|and|oder|und|ou|et|o|y|e|\/|\|)\s+|\s*\n\s*/u);
  const codes = parts.map(strip).filter(Boolean);
  const areCodes = codes.length > 1 && codes.every((code) => isPair(code) || isStrictCode(code));
  return areCodes ? { codes: [...new Set(codes)], rest: "", isStrict: true } : undefined;
}

/** One code among words: “Compiler error C2001”, “Error 4081: …”, “EACCES (13)”, “AB 00942”. */
function ofSentence(cell: string): CodeCell | undefined {
  const words = cell.split(/\s+/);
  const pairAt = (index: number): string =>
    words
      .slice(index, index + 2)
      .map(strip)
      .join(" ");
  const at = words.findIndex(
    (word, index) =>
      index < 5 &&
      isStrictCode(strip(word)) &&
      !(KNOWN_LEAD.test(word) && /^\d{2,}$/.test(strip(words[index + 1] ?? ""))),
  );
  const word = words[at];
  if (word === undefined) return undefined;
  const before = words.slice(0, at).join(" ");
  if (at > 0 && !isLead(before)) return undefined;
  if (at > 0 && ORDINAL.test(strip(word)) && !KNOWN_LEAD.test(words[at - 1] ?? ""))
    return undefined;
  const isTwo = /^\p{L}+$/u.test(word) && /^\d/.test(words[at + 1] ?? "") && isPair(pairAt(at));
  const end = isTwo ? at + 1 : at;
  const rest = words
    .slice(end + 1)
    .join(" ")
    .replace(/^[-–—:=)\s]+/, "")
    .trim();
  const isWhole =
    at > 0 || /^[-–—:=(]/.test(words[end + 1] ?? "") || /[:：]$/.test(words[end] ?? "");
  if (!isWhole && words.length > 3 && !/^[\p{Lu}\d]/u.test(word)) return undefined;
  return { codes: [isTwo ? pairAt(at) : strip(word)], rest, isStrict: true };
}

/** Whether a text is letters and a number that are one code, as “HTTP 404” is not. */
function isPair(text: string): boolean {
  return PAIR.test(text) && !KNOWN_LEAD.test(text.split(" ")[0] ?? "");
}

/** Words that stand before a code, in the languages that we know. */
const WORDS =
  "the|api|http|status|system|compiler|linker|fatal|internal|runtime|command|line|tool|build|sql|rpc|error|errors|warning|message|exception|fault|code|codes|number|no\\.?|id|errno|fehler|fehlercode|erreur|código|codigo|errore|erro|ошибка|код|错误|错误码|エラー|コード|오류|코드|err|sqlstate|sqlcode|alert|event|return|result|msg|de|d'erreur|of";
const KNOWN_LEAD = new RegExp(`^(?:${WORDS})[:：#(-]*$`, "iu");

/** Whether all that stands before a code may: words that we know, and single words of letters. */
function isLead(text: string): boolean {
  const words = text.split(/[\s:：#(-]+/).filter(Boolean);
  return words.every((word) => KNOWN_LEAD.test(word) || /^\p{Lu}\p{L}*$/iu.test(word));
}
