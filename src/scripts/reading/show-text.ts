import type { Span } from "../../lookup/index.ts";
import { make } from "../ticket/elements.ts";
import { fill } from "../../catalogue/strings/fill.ts";
import { excerpt } from "./excerpt.ts";
import type { Part } from "./excerpt.ts";
import type { Lines } from "./lines.ts";
import type { Reading } from "./reader.ts";
import type { ReportSetup } from "./setup.ts";
import type { Sorted } from "../../matches/sorted.ts";

const LIMITS = { whole: 12, around: 1, most: 16 };
/** Of each of so many things, the lines round so many places are shown. */
const THINGS = 6;
const PLACES = 2;

/** The text with what was recognised marked: whole, or the lines round the first places. */
export function showText(
  { matches, unknown }: Reading,
  { main, others, possible }: Sorted,
  lines: Lines,
  { words, lang }: ReportSetup,
): HTMLElement {
  const marks = [...matches, ...unknown].flatMap(({ spans }) => spans);
  const things = [...main, ...unknown, ...others, ...possible].slice(0, THINGS);
  const places: Span[] = Array.from({ length: PLACES }, (_, place) =>
    things.flatMap(({ spans }) => spans.slice(place, place + 1)),
  ).flat();
  const list = make("ol", { className: "lines" });
  for (const row of excerpt(lines, places, marks, LIMITS)) {
    if ("left" in row) {
      const count = row.left.toLocaleString(lang);
      const text = row.left === 1 ? words.leftOne : fill(words.left, { count });
      list.append(make("li", { className: "left", text }));
    } else {
      const item = make("li", { children: row.parts.map(show) });
      item.value = row.number;
      list.append(item);
    }
  }
  list.style.paddingInlineStart = `${String(lines.count).length + 2}ch`;
  // It scrolls, so that it can be reached by keyboard.
  const shown = make("div", { className: "text", children: [list] });
  shown.tabIndex = 0;
  shown.role = "region";
  shown.ariaLabel = words.text;
  return shown;
}

function show({ kind, text }: Part): Node {
  if (kind === "text") return document.createTextNode(text);
  return make(kind === "mark" ? "mark" : "span", {
    text,
    ...(kind === "cut" && { className: "quiet" }),
  });
}
