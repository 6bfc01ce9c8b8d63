import { parse, parseFragment } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";
import type { Block, Cell, Place, Row, Table } from "../document.ts";
import { Flow, isMarkup } from "./flow.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** How deep a page may nest before the rest is taken as text; real pages stay far below. */
const DEEPEST = 300;

const UNSEEN = new Set([
  "head",
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "math",
  "iframe",
]);

/** How to read a cell of a table otherwise, given its source and where that begins. */
export type ReadCell = (source: string, at: Place) => Block[] | undefined;

interface Reading {
  source: string;
  /** Where the source begins in the file. */
  start: Place;
  readCell?: ReadCell | undefined;
}

/** Reads a page of HTML, or a part of one. Nothing in it runs, and nothing is loaded. */
export function readHtml(
  source: string,
  start: Place = { line: 1, column: 1 },
  readCell?: ReadCell,
): Block[] {
  const options = { sourceCodeLocationInfo: true };
  const isPage = /<(?:!doctype|html|body|head)\b/i.test(source.slice(0, 4096));
  const root = isPage ? parse(source, options) : parseFragment(source, options);
  const flow = new Flow();
  const reading = { source, start, readCell };
  for (const child of root.childNodes) walk(child, flow, reading, 0, false);
  return flow.end();
}

function walk(node: Node, flow: Flow, reading: Reading, depth: number, isCell: boolean): void {
  const at = placeOf(node, reading);
  if ("value" in node) {
    flow.text(node.value, at);
    return;
  }
  if (!("tagName" in node)) return;
  if (depth > DEEPEST) {
    flow.text(textOf(node), at);
    return;
  }
  const tag = node.tagName;
  if (UNSEEN.has(tag) && !(isCell && tag === "script")) return;
  const inside = (): void => {
    for (const child of node.childNodes) walk(child, flow, reading, depth + 1, isCell);
  };
  if (tag === "table") {
    flow.block(readTable(node, reading, depth));
  } else if (tag === "dl") {
    flow.block(readTerms(node, reading, depth));
  } else if (/^h[1-6]$/.test(tag) && !isCell) {
    const children = readInside(node, reading, depth).flatMap((block) =>
      block.kind === "paragraph" ? block.children : [],
    );
    const id = attributesOf(node).get("id");
    if (id !== undefined) children.push({ kind: "anchor", name: id });
    flow.block({ kind: "heading", depth: Number(tag[1]), children, at });
  } else if (!isMarkup(tag)) {
    const location = node.sourceCodeLocation;
    const open = location?.startTag;
    const close = location?.endTag;
    if (open) flow.text(reading.source.slice(open.startOffset, open.endOffset), at);
    inside();
    if (close) flow.text(reading.source.slice(close.startOffset, close.endOffset), at);
  } else {
    flow.open(tag, at, attributesOf(node));
    inside();
    flow.close(tag);
  }
}

function readInside(node: Element, reading: Reading, depth: number): Block[] {
  const flow = new Flow();
  for (const child of node.childNodes) walk(child, flow, reading, depth + 1, true);
  return flow.end();
}

function readTable(table: Element, reading: Reading, depth: number): Table {
  const rows: Row[] = [];
  let headingRows = 0;
  const read = (holder: Element, isHead: boolean): void => {
    for (const child of holder.childNodes) {
      if (!("tagName" in child)) continue;
      if (child.tagName !== "tr") {
        if (/^t(?:head|body|foot)$/.test(child.tagName)) read(child, child.tagName === "thead");
        continue;
      }
      const elements = child.childNodes.filter(isCellElement);
      const isHeading =
        isHead || (elements.length > 0 && elements.every(({ tagName }) => tagName === "th"));
      const cells = elements.map((element) => readTableCell(element, reading, depth));
      if (isHeading && headingRows === rows.length) headingRows++;
      rows.push({ cells, at: placeOf(child, reading) });
    }
  };
  read(table, false);
  return { kind: "table", rows, headingRows, at: placeOf(table, reading) };
}

function isCellElement(node: Node): node is Element {
  return "tagName" in node && (node.tagName === "td" || node.tagName === "th");
}

function readTableCell(element: Element, reading: Reading, depth: number): Cell {
  const attributes = attributesOf(element);
  const at = placeOf(element, reading);
  const location = element.sourceCodeLocation;
  const from = location?.startTag?.endOffset;
  const to = location?.endTag?.startOffset ?? location?.endOffset;
  const own =
    reading.readCell && from !== undefined && to !== undefined
      ? reading.readCell(reading.source.slice(from, to), at)
      : undefined;
  const id = attributes.get("id");
  const blocks = own ?? readInside(element, reading, depth);
  if (id !== undefined && blocks.length === 0) {
    blocks.push({ kind: "paragraph", children: [{ kind: "anchor", name: id }], at });
  }
  return {
    blocks,
    at,
    colspan: span(attributes.get("colspan"), 1000),
    rowspan: span(attributes.get("rowspan"), 65_534),
  };
}

/** Terms with what is said of them, as a table of two columns. */
function readTerms(list: Element, reading: Reading, depth: number): Table {
  const rows: Row[] = [];
  let terms: Cell[] = [];
  let isOpen = false;
  const read = (holder: Element, depth: number): void => {
    for (const child of holder.childNodes) {
      if (!("tagName" in child)) continue;
      if (child.tagName === "div" && depth < DEEPEST) {
        read(child, depth + 1);
        continue;
      }
      if (child.tagName !== "dt" && child.tagName !== "dd") continue;
      const cell = readTableCell(child, reading, depth);
      if (child.tagName === "dt") {
        if (!isOpen) terms = [];
        isOpen = true;
        terms.push(cell);
        rows.push({ cells: [cell], at: cell.at });
        continue;
      }
      isOpen = false;
      for (const row of rows.slice(rows.length - terms.length)) {
        const said = row.cells[1];
        if (said) said.blocks.push(...cell.blocks);
        else row.cells.push({ ...cell, blocks: [...cell.blocks] });
      }
    }
  };
  read(list, depth);
  return { kind: "table", rows, headingRows: 0, isList: true, at: placeOf(list, reading) };
}

function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? "1", 10);
  return Number.isNaN(number) ? 1 : Math.min(Math.max(number, 1), most);
}

function attributesOf(element: Element): Map<string, string> {
  return new Map(element.attrs.map(({ name, value }) => [name, value]));
}

function placeOf(node: Node, { start }: Reading): Place {
  const location = node.sourceCodeLocation;
  if (!location) return start;
  const { startLine, startCol } = location;
  return {
    line: start.line + startLine - 1,
    column: startLine === 1 ? start.column + startCol - 1 : startCol,
  };
}

/** Without recursion: what is nested too deeply for that is still text. */
function textOf(node: Node): string {
  const texts: string[] = [];
  const stack: Node[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ("value" in next) texts.push(next.value);
    else if ("childNodes" in next)
      for (const child of next.childNodes.toReversed()) stack.push(child);
  }
  return texts.join(" ");
}
