import { readWords } from "./words.ts";

/** A message as its product words it, taken apart. */
export interface Template {
  /** Numbers of its words; 0 where something is filled in. */
  items: number[];
  /**
   * For each 0 of `items` in turn, the names of what is filled in there; where no word stands
   * between two, the signs that part the one from the next.
   */
  gaps: { name: string; until: string }[][];
  /** Letters of its words: how much it says. One of a script without cases says as much as three. */
  letters: number;
}

/** `{{x}}`, `{0}`, `${x}`, `%select{a|b}0`, `%name%`, `%(name)s`, `%1$s`, `%-.192s`, `<NAME>`, `$name`. */
const PLACEHOLDER =
  /(?:\{|[$#]?)\{[\w.,:#\- ]{0,40}\}{1,2}|%(?:[a-z]{1,20}\{[^{}]{0,200}\}\d|[a-z_]\w{0,40}%|\(\w{1,40}\)[a-z]|(?:\d\$)?[-+#0]{0,3}[\d*.]{0,8}[hlzjt]{0,2}[sdiufegxocpqTvJ@])|<[A-Z][A-Z_\d-]{0,40}>|(?<!\$)\$[a-z_]\w{0,40}/gi;

/** What is left of a placeholder without its signs; of `%s` and the like nothing is. */
const nameOf = (placeholder: string): string =>
  placeholder.replace(/^%[^{(%$]*$|.*\{.*\|.*\}|\$[sd]$|\)[a-z]$|[:,].*|[^\w.]/g, "");

export function readTemplate(message: string, number: (word: string) => number): Template {
  const template: Template = { items: [], gaps: [], letters: 0 };
  let at = 0;
  let count = 0;
  let glued = false;
  const add = (end: number) => {
    const literal = message.slice(at, end);
    const { ids, starts, ends } = readWords(literal, number);
    ids.forEach((id, i) => {
      // A word that something is filled into is another word each time.
      if ((glued && starts[i] === 0) || (end < message.length && ends[i] === literal.length))
        return;
      template.items.push(id);
      const word = literal.slice(starts[i], ends[i]);
      template.letters += /\p{Lo}/u.test(word) ? 3 : word.length;
    });
  };
  for (const { 0: placeholder, index } of message.matchAll(PLACEHOLDER)) {
    if (/^<.*[a-z]/.test(placeholder)) continue;
    add(index);
    count++;
    const gap = template.items.at(-1) === 0 ? template.gaps.at(-1) : undefined;
    const before = gap?.at(-1);
    if (before) before.until = message.slice(at, index).trim() || " ";
    const fresh = { name: nameOf(placeholder) || String(count), until: "" };
    if (gap) gap.push(fresh);
    else {
      template.items.push(0);
      template.gaps.push([fresh]);
    }
    at = index + placeholder.length;
    glued = true;
  }
  add(message.length);
  return template;
}
