import type { Block, Inline, Passage } from "../lookup/shape.ts";
import { makeLink } from "./link.ts";
import { make, makeLabelled } from "./make.ts";
import type { Child } from "./make.ts";
import type { Loose } from "./read.ts";
import { strings } from "./strings.ts";

/** By kind. A kind that is not here, so also one of a later version, is its plain text. */
const ELEMENTS: Record<string, string> = {
  paragraph: "p",
  sample: "pre.sample",
  emphasis: "em",
  code: "code",
};

/** What stands in a passage, a block or an inline; its plain text, where it has no children. */
export function renderChildren(node: Loose<Block | Inline | Passage>): Child[] {
  return "children" in node && node.children ? node.children.map(renderNode) : [node.text ?? ""];
}

function renderNode(node: Loose<Block | Inline>): Child {
  const children = renderChildren(node);
  switch (node.kind) {
    case "list":
      return renderList(node.ordered ? "ol" : "ul", node.items);
    case "note":
      return makeLabelled("div.note", strings.note, ...children);
    case "link":
      return makeLink("link", node.url ?? "", ...children);
    case "path":
      return make("span.path", ...(node.parts ?? []).flatMap(renderPart));
    default:
      return make(ELEMENTS[node.kind ?? ""] ?? "span", ...children);
  }
}

export const renderList = (name: string, items: readonly Loose<Passage>[] = []): HTMLElement =>
  make(name, ...items.map((item) => make("li", ...renderChildren(item))));

/** The sign between two parts is for the eye; the style gives the ear a pause. */
function renderPart(part: string, i: number): Child[] {
  const sign = make("span", i ? " › " : "");
  sign.ariaHidden = "true";
  return [sign, make("b", part)];
}
