import type { MdastNode } from "satteri";
import type { Block, Inline, Passage } from "../../lookup/shape.ts";
import { VOCABULARY, reportForeign } from "./foreign.ts";
import { isInline, readInline, textOf } from "./inline.ts";
import { childrenOf, componentName, contentOf, noting, reportAttributes } from "./nodes.ts";
import type { Report } from "./nodes.ts";

/** Reads nodes as blocks; bare text between blocks becomes a paragraph. */
export function readBlocks(nodes: readonly MdastNode[], report: Report): Block[] {
  const blocks: Block[] = [];
  let loose: MdastNode[] = [];
  const flush = (): void => {
    const paragraph = readParagraph(loose, report);
    if (paragraph) blocks.push(paragraph);
    loose = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      loose.push(node);
      continue;
    }
    flush();
    const block = readBlock(node, report);
    if (block) blocks.push(block);
  }
  flush();
  return blocks;
}

/** What a component without attributes holds, such as a note or a check. */
export function readComponent(node: MdastNode, report: Report): Passage {
  reportAttributes(node, report);
  return readPassage(node, contentOf(node), `The <${componentName(node) ?? ""}>`, report);
}

/** The items of a list, each as a passage. */
export function readItems(list: MdastNode, report: Report): Passage[] {
  return childrenOf(list).map((item) => {
    if (item.type === "listItem" && typeof item.checked === "boolean") {
      report(
        item,
        "A box to tick can't stand in content.",
        "Take the square brackets out, and keep the words.",
      );
    }
    return readPassage(item, childrenOf(item), "The item of the list", report);
  });
}

/** Blocks with their plain text. Where nothing came of them, and no fault says why, one does. */
function readPassage(
  holder: MdastNode,
  nodes: readonly MdastNode[],
  called: string,
  report: Report,
): Passage {
  const inside = noting(report);
  const children = readBlocks(nodes, inside.report);
  const text = children.map((block) => block.text).join("\n");
  if (text === "" && !inside.hasTold()) {
    report(holder, `${called} is empty.`, "Write what belongs there, or take it out.");
  }
  return { text, children };
}

function readBlock(node: MdastNode, report: Report): Block | undefined {
  switch (node.type) {
    case "paragraph": {
      const only = node.children.length === 1 ? node.children[0] : undefined;
      if (only?.type === "mdxJsxTextElement" && only.name !== "Path") return readNote(only, report);
      return readParagraph(node.children, report);
    }
    case "list": {
      const items = readItems(node, report);
      return {
        kind: "list",
        text: items.map(({ text }) => text).join("\n"),
        ordered: node.ordered === true,
        items,
      };
    }
    case "code":
      return {
        kind: "sample",
        text: node.value.replace(/\r\n?/g, "\n"),
        ...(node.lang ? { language: node.lang } : {}),
      };
    case "mdxJsxFlowElement":
      return node.name === "Path" ? readParagraph([node], report) : readNote(node, report);
    default:
      reportForeign(node, report);
      return undefined;
  }
}

function readNote(node: MdastNode & { name?: string | null }, report: Report): Block | undefined {
  if (node.name !== "Note") {
    report(node, `<${node.name ?? ""}> can't stand here.`, VOCABULARY);
    return undefined;
  }
  const { text, children } = readComponent(node, report);
  return { kind: "note", text, children };
}

function readParagraph(nodes: readonly MdastNode[], report: Report): Block | undefined {
  const children = trimEnds(nodes.flatMap((node) => readInline(node, report)));
  const text = textOf(children);
  return text === "" ? undefined : { kind: "paragraph", text, children };
}

/** White space at the ends of a paragraph comes from the source's lines, not from the writer. */
function trimEnds(nodes: Inline[]): Inline[] {
  const first = nodes[0];
  if (first?.kind === "text") first.text = first.text.trimStart();
  const last = nodes.at(-1);
  if (last?.kind === "text") last.text = last.text.trimEnd();
  return nodes.filter(({ text }) => text !== "");
}
