import { readWords } from "./words.ts";

/** What is filled in, up to a sign that parts it from the next, where no word does. */
export interface Filling {
  name: string;
  until: string;
}

/** A word of a message, or what is filled in between two. */
export type Item = string | Filling[];

/** What is filled in, and from where to where it stands in a text. */
export type Gap = [filled: readonly Filling[], from: number | undefined, to: number | undefined];

/** `{{x}}`, `{0}`, `${x}`, `%name%`, `%(name)s`, `%1$s`, `%-.192s`, `<NAME>`, `$name`. */
const PLACEHOLDER =
  /([$#{]?\{[\w.,:#\- ]*\}{1,2}|%(?:\w+%|\(\w+\)[a-z]|[-+#\d.*$]*[hlzjt]*[sdiufegxocpqTvJ@])|<[A-Z][A-Z_\d-]*>|\$(?!\d)\w+)/;
const NAME = /(?<=[{(<%]\s?)[\w.]+(?=\s?[})>%$:,])|(?<=^\$)\w+/;

/** A message as its product words it, taken apart. */
export function readTemplate(message: string): Item[] {
  const items: Item[] = [];
  const parts = message.split(PLACEHOLDER);
  parts.forEach((part, i) => {
    // Every second part is a placeholder.
    if (i % 2 === 0) return void items.push(...readWords(part).map(({ word }) => word));
    const filling = { name: NAME.exec(part)?.[0] ?? String((i + 1) / 2), until: "" };
    const gap = items.at(-1);
    if (typeof gap !== "object") return void items.push([filling]);
    for (const before of gap.slice(-1)) before.until = parts[i - 1]?.trim() || " ";
    gap.push(filling);
  });
  return items;
}

/** Signs round a filling that are the template's, whatever quotes were used. */
const SIGNS = /^[\s"'`“”‘’«»„\\:,;=(]+|[\s"'`“”‘’«»„\\:,;.!?)]+$/g;

/** What fills a template in a text, by name. */
export function valuesOf(gaps: readonly Gap[], text: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [filled, from, to] of gaps) {
    let rest = text.slice(from, to);
    for (const { name, until } of filled) {
      const [value = "", ...more] = until ? rest.trim().split(until) : [rest];
      values[name] = value.replace(SIGNS, "");
      rest = more.join(until);
    }
  }
  return values;
}
