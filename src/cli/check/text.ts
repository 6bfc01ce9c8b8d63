import type { Content, Fault } from "../../model/index.ts";
import { printable } from "../terminal/printable.ts";
import type { Style } from "../terminal/style.ts";
import { widthOf } from "../terminal/width.ts";
import type { LineOf } from "./lines.ts";
import { pathOf } from "./path.ts";
import { verdict } from "./verdict.ts";

/** The faults for people: what, where, the line itself where it helps, and the mend. */
export function asText(
  faults: readonly Fault[],
  content: Content,
  lineOf: LineOf,
  style: Style,
  columns: number,
): string {
  const told = faults.map((fault) => tell(fault, lineOf(fault), style, columns));
  const end = style(["bold", faults.length > 0 ? "red" : "green"], verdict(faults, content));
  return [...told, end].join("\n\n");
}

function tell(fault: Fault, source: string | undefined, style: Style, columns: number): string {
  const { file, line, column, what, mend } = fault;
  const number = String(line);
  const margin = " ".repeat(number.length);
  const bar = style("cyan", "│");
  const shown = source === undefined || isEmpty(source) ? undefined : source;
  const cut = shown === undefined ? undefined : excerpt(shown, column, columns - margin.length - 4);
  return [
    `${style(["bold", "red"], "fault")}${style("bold", `: ${printable(what)}`)}`,
    `${margin} ${style("cyan", "╭─▸")} ${printable(pathOf(file))}:${line}:${column}`,
    ...(cut
      ? [
          `${style("cyan", number)} ${bar} ${cut.text}`,
          `${margin} ${bar} ${" ".repeat(cut.before)}${style(["bold", "red"], "^")}`,
        ]
      : []),
    `${margin} ${style("cyan", "╰─")} ${style("green", "mend")}: ${printable(mend)}`,
  ].join("\n");
}

/** The first line of a frontmatter stands for the whole file: to see it helps nobody. */
function isEmpty(line: string): boolean {
  return /^(?:-{3}|\s*)\s*$/.test(line);
}

/** As much of a line round a column as there is room for, and the width of what stands before it. */
function excerpt(line: string, column: number, room: number): { text: string; before: number } {
  const visible = printable(line).replace(/\t/g, "  ");
  // A tab counts as one in the column.
  const head = printable(line.slice(0, column - 1)).replace(/\t/g, "  ");
  if (widthOf(visible) <= room) return { text: visible, before: widthOf(head) };
  const from = Math.max(0, head.length - Math.floor(room / 3));
  const lead = from > 0 ? "…" : "";
  const start = lead + visible.slice(from, head.length);
  let rest = "";
  for (const character of visible.slice(head.length)) {
    if (widthOf(start + rest + character) >= room)
      return { text: `${start}${rest}…`, before: widthOf(start) };
    rest += character;
  }
  return { text: start + rest, before: widthOf(start) };
}
