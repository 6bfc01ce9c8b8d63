import type { Span } from "../../lookup/index.ts";
import { Lines } from "./lines.ts";

/** A part of a line: as it stands, recognised, or where something is left out. */
export interface Part {
  kind: "text" | "mark" | "cut";
  text: string;
}

/** A line with its number, from 1, or how many are left out. */
export type Row = { number: number; parts: Part[] } | { left: number };

export interface Limits {
  /** A text of so many lines is shown whole. */
  whole: number;
  /** Lines before and after each place. */
  around: number;
  /** No more lines than this. */
  most: number;
}

/** A longer line is cut down to what stands round its first places. */
const LONG = 400;
const PLACES = 4;
const AROUND = 80;
const LONGEST = 300;

/**
 * The lines of a text round some places, with all that is marked in them. `marks` are in any
 * order and may overlap.
 */
export function excerpt(
  lines: Lines,
  places: readonly Span[],
  marks: readonly Span[],
  { whole, around, most }: Limits,
): Row[] {
  const merged = merge(marks);
  const shown = new Set<number>();
  const show = (from: number, to: number): void => {
    for (let line = Math.max(0, from); line <= Math.min(to, lines.count - 1); line++) {
      if (shown.size < most) shown.add(line);
    }
  };
  if (lines.count <= whole || places.length === 0) show(0, whole - 1);
  for (const { start } of places) {
    const line = lines.at(start);
    show(line, line);
    show(line - around, line + around);
  }
  const rows: Row[] = [];
  let next = 0;
  for (const line of [...shown].sort((a, b) => a - b)) {
    if (line > next) rows.push({ left: line - next });
    rows.push({ number: line + 1, parts: partsOf(lines, line, merged) });
    next = line + 1;
  }
  if (next < lines.count) rows.push({ left: lines.count - next });
  return rows;
}

function partsOf(lines: Lines, line: number, marks: readonly Span[]): Part[] {
  const { start, end } = lines.span(line);
  const inside = marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({ start: Math.max(start, mark.start), end: Math.min(end, mark.end) }));
  const parts: Part[] = [];
  const add = (kind: Part["kind"], from: number, to: number): void => {
    if (to > from) parts.push({ kind, text: visible(lines.text.slice(from, to)) });
  };
  let done = start;
  for (const window of windows(lines.text, { start, end }, inside)) {
    if (window.start > done) parts.push({ kind: "cut", text: "…" });
    let at = window.start;
    for (const mark of inside) {
      if (mark.end <= window.start || mark.start >= window.end) continue;
      add("text", at, Math.max(at, mark.start));
      at = Math.min(mark.end, window.end);
      add("mark", Math.max(window.start, mark.start), at);
    }
    add("text", at, window.end);
    done = window.end;
  }
  if (done < end) parts.push({ kind: "cut", text: "…" });
  return parts;
}

/** What is shown of a line: all of it, or what stands round its first marks. */
function windows(text: string, { start, end }: Span, marks: readonly Span[]): Span[] {
  if (end - start <= LONG) return [{ start, end }];
  if (marks.length === 0) return [{ start, end: whole(text, start + 2 * AROUND) }];
  return merge(
    marks.slice(0, PLACES).map((mark) => ({
      start: whole(text, Math.max(start, mark.start - AROUND)),
      end: whole(text, Math.min(end, Math.min(mark.end, mark.start + LONGEST) + AROUND)),
    })),
  );
}

/** A place that does not part the two halves of a sign. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at - 1 : at;
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Signs that hide, or turn what stands behind them, as signs that can be seen. */
export function visible(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- These are what is looked for.
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => {
      const code = sign.charCodeAt(0);
      return code < 0x20
        ? String.fromCharCode(0x2400 + code)
        : `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
    },
  );
}
