import { fill } from "../../catalogue/strings/fill.ts";
import type { Match, Told } from "../../lookup/index.ts";
import type { Lines } from "./lines.ts";
import type { ReportSetup } from "./setup.ts";

/** A text of so many lines is seen whole: where something stands in it once goes without saying. */
const SEEN = 12;

/** How often and where something stands in a text; empty where that goes without saying. */
export function places(
  { count, first, last }: Pick<Match<Told>, "count" | "first" | "last">,
  lines: Lines,
  { words, lang }: ReportSetup,
): string {
  const number = (value: number): string => value.toLocaleString(lang);
  const from = number(lines.at(first.start) + 1);
  const to = number(lines.at(last.start) + 1);
  if (lines.count < 2) return count > 1 ? fill(words.times, { count: number(count) }) : "";
  if (count < 2) return lines.count > SEEN ? fill(words.line, { line: from }) : "";
  return from === to
    ? fill(words.timesInLine, { count: number(count), line: from })
    : fill(words.timesInLines, { count: number(count), first: from, last: to });
}

/** What fills the placeholders of its message. */
export function fillings({ values }: Match<Told>, { words }: ReportSetup): string {
  const filled = Object.entries(values)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name} = “${value.length > 80 ? `${value.slice(0, 80)}…` : value}”`);
  return filled.length > 0 ? fill(words.filled, { values: filled.join(" · ") }) : "";
}
