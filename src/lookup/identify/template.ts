import { readWords } from "./words.ts";

/** What is filled in, and what parts it from the next, where no word does. */
export interface Filling {
  name: string;
  until: string;
}

/** A word of a message, or what is filled in. */
export type Item = string | Filling;

/** `{{x}}`, `{0}`, `${x}`, `%select{a|b}0`, `%name%`, `%(name)s`, `%1$s`, `%-.192s`, `<NAME>`, `$name`. */
const PLACEHOLDER =
  /([$#{]?\{[\w.,:#\- ]*\}{1,2}|%(?:[a-z]+\{[^{}]*\}\d|\w+%|\(\w+\)[a-z]|[-+#\d.*$]*[hlzjt]*[sdiufegxocpqTvJ@])|<[A-Z][A-Z_\d-]*>|\$[A-Za-z_]\w*)/;
const NAME = /[\w.]+(?=\s?[})>%$:,])|(?<=^\$)\w+/;

/** A message as its product words it, taken apart. */
export const readTemplate = (message: string): Item[] =>
  // Every second part is a placeholder.
  message.split(PLACEHOLDER).flatMap<Item>((part, i, parts) =>
    i % 2
      ? {
          name: NAME.exec(part)?.[0] ?? String((i + 1) / 2),
          until: parts[i + 1]?.trim() || " ",
        }
      : readWords(part).map(({ word }) => word),
  );
