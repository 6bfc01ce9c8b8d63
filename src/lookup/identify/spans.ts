import type { Span } from "./identified.ts";

/** Of spans sorted by their starts, the last one that begins at or before `at`, if it holds it. */
export function spanAt<S extends Span>(spans: readonly S[], at: number): S | undefined {
  let low = 0;
  for (let high = spans.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  const span = spans[low - 1];
  return span && at < span.end ? span : undefined;
}

/** What is said in one line ends with it, and after so many characters at the latest. */
const LINE = 500;

/** From the beginning of the line in which a part begins up to the end of that in which it ends. */
export function lineAround(text: string, from: number, to: number): Span {
  const [before = ""] = text
    .slice(Math.max(0, from - LINE), from)
    .split("\n")
    .slice(-1);
  const [after = ""] = text.slice(to, to + LINE).split("\n", 1);
  return { start: from - before.length, end: to + after.length };
}
