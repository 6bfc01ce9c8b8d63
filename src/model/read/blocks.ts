import type { MdastNode } from "satteri";
import type { Block, Inline, Passage } from "../../lookup/shape.ts";

/** Called for each node that is not in the vocabulary. */
export type Report = (node: MdastNode, what: string, mend: string) => void;

const VOCABULARY =
  "Use paragraphs, lists, emphasis, `code`, links, <Path>, <Note> and fenced samples.";

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

/** Blocks with their plain text. */
export function passage(children: Block[]): Passage {
  return { text: children.map(({ text }) => text).join("\n"), children };
}

/** The items of a list, each as a passage. */
export function readItems(list: MdastNode, report: Report): Passage[] {
  return childrenOf(list).map((item) => passage(readBlocks(childrenOf(item), report)));
}

/** The children of any node; none for a leaf. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return "children" in node ? node.children : [];
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
  const { text, children } = passage(readBlocks(childrenOf(node), report));
  return { kind: "note", text, children };
}

function readParagraph(nodes: readonly MdastNode[], report: Report): Block | undefined {
  const children = trimEnds(nodes.flatMap((node) => readInline(node, report)));
  const text = textOf(children);
  return text === "" ? undefined : { kind: "paragraph", text, children };
}

function isInline(node: MdastNode): boolean {
  return (
    node.type === "text" ||
    node.type === "emphasis" ||
    node.type === "strong" ||
    node.type === "inlineCode" ||
    node.type === "link" ||
    node.type === "break" ||
    node.type === "mdxTextExpression" ||
    node.type === "mdxJsxTextElement"
  );
}

function readInline(node: MdastNode, report: Report): Inline[] {
  switch (node.type) {
    case "text":
      return [{ kind: "text", text: node.value.replace(/\s+/g, " ") }];
    case "break":
      return [{ kind: "text", text: " " }];
    case "inlineCode":
      return [{ kind: "code", text: node.value }];
    case "emphasis":
    case "strong": {
      const children = node.children.flatMap((child) => readInline(child, report));
      return [{ kind: "emphasis", text: textOf(children), children }];
    }
    case "link": {
      const children = node.children.flatMap((child) => readInline(child, report));
      if (!/^(https?:\/\/|mailto:|guide:|code:|endpoint:)./.test(node.url)) {
        report(
          node,
          `The link to “${node.url}” can't be followed from everywhere.`,
          "Link to guide:…, code:…, endpoint:…, or to an address that begins with https://.",
        );
      }
      return [{ kind: "link", text: textOf(children), url: node.url, children }];
    }
    case "mdxJsxTextElement":
    case "mdxJsxFlowElement":
      if (node.name === "Path") return [readPath(node, report)];
      report(node, `<${node.name ?? ""}> can't stand in a sentence.`, VOCABULARY);
      return [];
    default:
      reportForeign(node, report);
      return [];
  }
}

function readPath(node: MdastNode, report: Report): Inline {
  const names = childrenOf(node).map((child) => {
    if (child.type === "text") return child.value;
    if (child.type === "paragraph")
      return textOf(child.children.flatMap((c) => readInline(c, report)));
    report(child, "A <Path> holds names only.", "Write it as <Path>Settings > Employees</Path>.");
    return "";
  });
  const parts = names
    .join("")
    .split(">")
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "");
  if (parts.length === 0)
    report(node, "The <Path> is empty.", "Write it as <Path>Settings > Employees</Path>.");
  return { kind: "path", text: parts.join(" > "), parts };
}

function reportForeign(node: MdastNode, report: Report): void {
  if (node.type === "mdxjsEsm") {
    report(
      node,
      "import and export can't stand in content.",
      "Take the line out: content is data and runs nothing.",
    );
  } else if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") {
    report(node, `{${node.value}} is code.`, "Take it out, or write the braces inside `code`.");
  } else {
    report(node, `${FOREIGN[node.type] ?? `“${node.type}”`} can't stand in content.`, VOCABULARY);
  }
}

const FOREIGN: Readonly<Record<string, string>> = {
  heading: "A heading",
  table: "A table",
  image: "A picture",
  blockquote: "A quotation",
  thematicBreak: "A rule",
  html: "HTML",
  delete: "Text struck through",
  footnoteReference: "A footnote",
  footnoteDefinition: "A footnote",
  definition: "A link definition",
  linkReference: "A link by reference",
};

function textOf(nodes: readonly Inline[]): string {
  return nodes.map(({ text }) => text).join("");
}

/** White space at the ends of a paragraph comes from the source's lines, not from the writer. */
function trimEnds(nodes: Inline[]): Inline[] {
  const first = nodes[0];
  if (first?.kind === "text") first.text = first.text.trimStart();
  const last = nodes.at(-1);
  if (last?.kind === "text") last.text = last.text.trimEnd();
  return nodes.filter(({ text }) => text !== "");
}
