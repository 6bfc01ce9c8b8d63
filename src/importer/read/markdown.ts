import { markdownToMdast } from "satteri";
import type { MdastNode } from "satteri";
import type { Block, Cell, Place, Row } from "../document.ts";
import { Flow, isMarkup } from "./flow.ts";
import { readHtml } from "./html.ts";

const FEATURES = { gfm: true, smartPunctuation: false, definitionList: true };
const TAG = /^<(\/?)([a-z][\w:.-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>$/i;
/** HTML whose end may stand beyond an empty line, so that Markdown sees several pieces of it. */
const LONG = /<(\/?)(table|dl|ul|ol|div|section|details)\b/gi;
/** Marks of Markdown that writers use inside cells of HTML. */
const MARKS = /`[^`]+`|\]\(|\*\*\S|\\[!-/:-@[-`{-~]|\n[ \t]*\n/;

interface Reading {
  source: string;
  /** Lines before the source in its file. */
  above: number;
}

/** Reads Markdown; MDX too, whose code is text like any other here: nothing in it runs. */
export function readMarkdown(source: string, isWhole = true, above = 0): Block[] {
  const root = markdownToMdast(source, { features: { ...FEATURES, frontmatter: isWhole } });
  return readNodes(childrenOf(root), { source, above }, 0);
}

function readNodes(nodes: readonly MdastNode[], reading: Reading, quotes: number): Block[] {
  // Pieces, and not one list that grows by them: a piece may have more blocks than a call may have arguments.
  const pieces: Block[][] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (!node) continue;
    if (node.type === "html") {
      const last = endOfHtml(nodes, index);
      pieces.push(readHtmlNodes(node, nodes[last] ?? node, reading, quotes));
      index = last;
      continue;
    }
    pieces.push(readNode(node, reading, quotes));
    const open = node.type === "blockquote" ? openTable(node, reading) : undefined;
    if (open) {
      const last = endOfHtml(nodes, index + 1, 1);
      pieces.push(readHtmlNodes(open, nodes[last] ?? node, reading, quotes + 1));
      index = last;
    }
  }
  return pieces.flat();
}

function readNode(node: MdastNode, reading: Reading, quotes: number): Block[] {
  const at = placeOf(node, reading);
  const type: string = node.type;
  if (type === "descriptionList") return [readTerms(node, reading, quotes)];
  switch (node.type) {
    case "heading": {
      const children = readInline(node, reading).flatMap((block) =>
        block.kind === "paragraph" ? block.children : [],
      );
      return [{ kind: "heading", depth: node.depth, children, at }];
    }
    case "paragraph":
      return readInline(node, reading);
    case "blockquote":
      return [{ kind: "quote", children: readNodes(node.children, reading, quotes + 1), at }];
    case "list":
      return [
        {
          kind: "list",
          ordered: node.ordered === true,
          items: node.children.map((item) => readNodes(childrenOf(item), reading, quotes)),
          at,
        },
      ];
    case "code":
      return [
        { kind: "sample", text: node.value, ...(node.lang ? { language: node.lang } : {}), at },
      ];
    case "table": {
      const rows = node.children.map((row): Row => ({
        cells: row.children.map((cell): Cell => ({
          blocks: readInline(cell, reading),
          at: placeOf(cell, reading),
        })),
        at: placeOf(row, reading),
      }));
      return [{ kind: "table", rows, headingRows: 1, at }];
    }
    case "footnoteDefinition":
    case "definition":
    case "yaml":
      return [];
    default:
      return "children" in node ? readNodes(node.children, reading, quotes) : [];
  }
}

/** Terms with what is said of them, as a table of two columns. */
function readTerms(node: MdastNode, reading: Reading, quotes: number): Block {
  const rows: Row[] = [];
  for (const child of childrenOf(node)) {
    const type: string = child.type;
    const at = placeOf(child, reading);
    if (type === "descriptionTerm") {
      rows.push({ cells: [{ blocks: readInline(child, reading), at }], at });
      continue;
    }
    const blocks = readNodes(childrenOf(child), reading, quotes);
    const row = rows.at(-1);
    const said = row?.cells[1];
    if (said) said.blocks.push(...blocks);
    else row?.cells.push({ blocks, at });
  }
  return { kind: "table", rows, headingRows: 0, isList: true, at: placeOf(node, reading) };
}

/** The index of the piece in which the HTML that begins here ends; of the last, where none does. */
function endOfHtml(nodes: readonly MdastNode[], start: number, before = 0): number {
  let open = before;
  for (let index = start; index < nodes.length; index++) {
    const node = nodes[index];
    if (node?.type === "heading") return index - 1;
    if (node?.type !== "html") continue;
    for (const [, slash] of node.value.matchAll(LONG)) open += slash === "" ? 1 : -1;
    if (open <= 0) return index;
  }
  return nodes.length - 1;
}

/** A table of HTML that begins in a quotation and goes on below it, where the marks of quoting end. */
function openTable(quote: MdastNode, { source }: Reading): Piece | undefined {
  const from = quote.position?.start.offset ?? 0;
  const text = source.slice(from, quote.position?.end.offset);
  const at = text.lastIndexOf("<table");
  if (at < 0 || text.includes("</table", at)) return undefined;
  const line = (quote.position?.start.line ?? 1) + text.slice(0, at).split("\n").length - 1;
  return { position: { start: { line, column: 1, offset: from + at } } };
}

interface Piece {
  position?: { start: { line: number; column: number; offset?: number | undefined } } | undefined;
}

function readHtmlNodes(
  first: Piece,
  last: MdastNode,
  { source, above }: Reading,
  quotes: number,
): Block[] {
  const from = first.position?.start;
  const to = last.position?.end.offset;
  if (from?.offset === undefined || to === undefined) return [];
  const lines = source.slice(from.offset, to).split("\n");
  const quoted = new RegExp(`^(?:[ \\t]{0,3}> ?){0,${quotes}}`);
  const html = lines.map((line, index) => (index > 0 ? line.replace(quoted, "") : line)).join("\n");
  const start = { line: above + from.line, column: from.column };
  return readHtml(html, start, readHtmlCell);
}

/** Cells of HTML are Markdown where they hold its marks, as many sites render them. */
function readHtmlCell(inner: string, at: Place): Block[] | undefined {
  if (!MARKS.test(inner) || /<(?:table|pre|code)\b/i.test(inner)) return undefined;
  const text = inner.replace(/^[ \t]+/gm, "").trim();
  return readMarkdown(text, false, at.line - 1);
}

function readInline(holder: MdastNode, reading: Reading): Block[] {
  const flow = new Flow();
  readInto(flow, childrenOf(holder), reading);
  return flow.end();
}

function readInto(flow: Flow, nodes: readonly MdastNode[], reading: Reading): void {
  nodes.forEach((node, index) => {
    const at = placeOf(node, reading);
    switch (node.type) {
      case "text": {
        const name = index === nodes.length - 1 ? /\s*\{#([^\s{}]+)\}\s*$/.exec(node.value) : null;
        flow.text(name ? node.value.slice(0, name.index) : node.value, at);
        if (name?.[1] !== undefined) flow.anchor(name[1], at);
        break;
      }
      case "inlineCode":
        flow.code(node.value, at);
        break;
      case "emphasis":
      case "strong":
        flow.open("em", at);
        readInto(flow, node.children, reading);
        flow.close("em");
        break;
      case "link":
        flow.open("a", at, new Map([["href", node.url]]));
        readInto(flow, node.children, reading);
        flow.close("a");
        break;
      case "break":
        flow.open("br", at);
        break;
      case "image":
      case "imageReference":
        flow.text(node.alt ?? "", at);
        break;
      case "footnoteReference":
        flow.mark(node.identifier, at);
        break;
      case "html":
        readTag(flow, node.value, at);
        break;
      default:
        if ("children" in node) readInto(flow, node.children, reading);
        else if ("value" in node) flow.text(node.value, at);
    }
  });
}

/** One tag inside a sentence. What only marks up text is dropped; anything else is meant as text. */
function readTag(flow: Flow, value: string, at: Place): void {
  if (value.startsWith("<!--")) return;
  const [, slash, name = "", rest = ""] = TAG.exec(value) ?? [];
  const tag = name.toLowerCase();
  if (name === "" || !isMarkup(tag)) flow.text(value, at);
  else if (slash === "/") flow.close(tag);
  else flow.open(tag, at, readAttributes(rest));
}

function readAttributes(text: string): Map<string, string> {
  const found = text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/>]+))/g);
  return new Map(
    [...found].map(([, name = "", double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? "",
    ]),
  );
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return "children" in node ? node.children : [];
}

function placeOf(node: MdastNode, { above }: Reading): Place {
  const start = node.position?.start;
  return { line: above + (start?.line ?? 1), column: start?.column ?? 1 };
}
