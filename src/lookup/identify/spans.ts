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
export const LINE = 500;

export function lineEnd(text: string, at: number): number {
  const rest = text.slice(at, at + LINE);
  const end = rest.indexOf("\n");
  return at + (end < 0 ? rest.length : end);
}
