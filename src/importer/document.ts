/**
 * The neutral shape into which every page is read, whatever its format: blocks with their places.
 * Nothing in it is markup any longer, so what a page says can only be text.
 */
export type Inline =
  | { kind: "text" | "code"; text: string }
  | { kind: "emphasis"; children: Inline[] }
  | { kind: "link"; url: string; children: Inline[] }
  /** The end of a line that the author set. */
  | { kind: "break" }
  /** Where a link of the page may lead: its name is often a code. */
  | { kind: "anchor"; name: string }
  /** A raised digit or sign, which belongs to a footnote. */
  | { kind: "mark"; text: string };

export interface Place {
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
}

export type Block =
  | { kind: "paragraph"; children: Inline[]; at: Place }
  | { kind: "heading"; depth: number; children: Inline[]; at: Place }
  | { kind: "list"; ordered: boolean; items: Block[][]; at: Place }
  | { kind: "sample"; text: string; language?: string; at: Place }
  | { kind: "quote"; children: Block[]; at: Place }
  | Table;

export interface Table {
  kind: "table";
  rows: Row[];
  at: Place;
  /** How many rows at the top are headings, where the format says so. */
  headingRows?: number;
  /** Set for what is a list in the page, and reads as two columns. */
  isList?: boolean;
  /** What names it, where the format has no headings: the keys above it. */
  names?: string[];
}

export interface Row {
  cells: Cell[];
  at: Place;
}

export interface Cell {
  blocks: Block[];
  at: Place;
  colspan?: number;
  rowspan?: number;
}

/** A cell with one line of text. */
export function textCell(text: string, at: Place): Cell {
  return {
    blocks: text === "" ? [] : [{ kind: "paragraph", children: [{ kind: "text", text }], at }],
    at,
  };
}

/** What blocks say, as one line of text: breaks and ends of blocks are one space. */
export function plainText(blocks: readonly Block[]): string {
  return squash(blocks.map(textOfBlock).join(" "));
}

/** What inline nodes say, as one line of text. */
export function inlineText(nodes: readonly Inline[]): string {
  return squash(nodes.map(textOfInline).join(""));
}

/** White space is one space, as in a browser. A space that does not break stays one. */
export function squash(text: string): string {
  return text
    .replace(/[\u200B\u200C\u2060\uFEFF\u00AD]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The anchors in blocks, in their order. */
export function anchorsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" || block.kind === "heading" ? block.children.flatMap(anchorOf) : [],
  );
}

function anchorOf(node: Inline): string[] {
  if (node.kind === "anchor") return [node.name];
  return "children" in node ? node.children.flatMap(anchorOf) : [];
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return block.children.map(textOfInline).join("");
    case "list":
      return block.items.map((item) => item.map(textOfBlock).join(" ")).join(" ");
    case "sample":
      return block.text;
    case "quote":
      return block.children.map(textOfBlock).join(" ");
    case "table":
      return block.rows
        .map(({ cells }) => cells.map((cell) => plainText(cell.blocks)).join(" "))
        .join(" ");
  }
}

function textOfInline(node: Inline): string {
  switch (node.kind) {
    case "text":
    case "code":
      return node.text;
    case "emphasis":
    case "link":
      return node.children.map(textOfInline).join("");
    case "break":
      return " ";
    case "anchor":
    case "mark":
      return "";
  }
}
