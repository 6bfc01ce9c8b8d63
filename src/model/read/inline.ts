import type { MdastNode } from "satteri";
import type { Inline } from "../../lookup/shape.ts";
import { VOCABULARY, reportForeign } from "./foreign.ts";
import { childrenOf, noting, reportAttributes } from "./nodes.ts";
import type { Report } from "./nodes.ts";

/** Whether a node is read as a part of a paragraph. */
export function isInline(node: MdastNode): boolean {
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

/** Reads a node inside a paragraph. */
export function readInline(node: MdastNode, report: Report): Inline[] {
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
    case "link":
      return [readLink(node, node.url, report)];
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

export function textOf(nodes: readonly Inline[]): string {
  return nodes.map(({ text }) => text).join("");
}

function readLink(node: MdastNode, url: string, report: Report): Inline {
  const inside = noting(report);
  const children = childrenOf(node).flatMap((child) => readInline(child, inside.report));
  const text = textOf(children);
  if (text.trim() === "" && !inside.hasTold()) {
    report(
      node,
      `The link to “${url}” has no words.`,
      "Write what the reader finds there between the square brackets, or take the link out.",
    );
  }
  if (!/^(https?:\/\/|mailto:|guide:|code:|endpoint:)./.test(url)) {
    report(
      node,
      `The link to “${url}” can't be followed from everywhere.`,
      "Link to guide:…, code:…, endpoint:…, or to an address that begins with https://.",
    );
  }
  return { kind: "link", text, url, children };
}

function readPath(node: MdastNode, report: Report): Inline {
  const mend = "Write it as <Path>Settings > Employees</Path>.";
  reportAttributes(node, report);
  const inside = noting(report);
  const names = childrenOf(node).map((child) => {
    if (child.type === "text") return child.value;
    if (child.type === "paragraph")
      return textOf(child.children.flatMap((c) => readInline(c, inside.report)));
    inside.report(child, "A <Path> holds names only.", mend);
    return "";
  });
  const parts = names
    .join("")
    .split(">")
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "");
  if (parts.length === 0 && !inside.hasTold()) report(node, "The <Path> is empty.", mend);
  return { kind: "path", text: parts.join(" > "), parts };
}
