import type { MdastNode } from "satteri";
import type { Report } from "./nodes.ts";

export const VOCABULARY =
  "Use paragraphs, lists, emphasis, `code`, links, <Path>, <Note> and fenced samples.";

/** Reports a node that is not in the vocabulary, in a writer's words. */
export function reportForeign(node: MdastNode, report: Report): void {
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
  imageReference: "A picture",
  blockquote: "A quotation",
  thematicBreak: "A rule",
  html: "HTML",
  delete: "Text struck through",
  footnoteReference: "A footnote",
  footnoteDefinition: "A footnote",
  definition: "A link definition",
  linkReference: "A link by reference",
};
