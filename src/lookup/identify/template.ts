import { readWords } from "./words.ts";

/** What is filled in, up to a sign that parts it from the next, where no word does. */
export interface Filling {
  name: string;
  until: string;
}

/** A word of a message, or what is filled in between two. */
export type Item = string | Filling[];

/** `{{x}}`, `{0}`, `${x}`, `%select{a|b}0`, `%name%`, `%(name)s`, `%1$s`, `%-.192s`, `<NAME>`, `$name`. */
const PLACEHOLDER =
  /([$#{]?\{[\w.,:#\- ]*\}{1,2}|%(?:[a-z]+\{[^{}]*\}\d|\w+%|\(\w+\)[a-z]|[-+#\d.*$]*[hlzjt]*[sdiufegxocpqTvJ@])|<[A-Z][A-Z_\d-]*>|\$(?!\d)\w+)/;
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
