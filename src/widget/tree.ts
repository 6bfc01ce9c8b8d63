import type { Block, Inline, Passage } from "../lookup/shape.ts";
import { makeLink } from "./link.ts";
import { make, makeLabelled } from "./make.ts";
import type { Child } from "./make.ts";
import type { Loose } from "./read.ts";
import { strings } from "./strings.ts";

type Tree = Loose<Block | Inline | Passage>;

/** What stands in a passage, a block or an inline; its plain text, where it has no children. */
export function renderChildren(node: Tree, base: string): Child[] {
  const { text = "" } = node;
  return "children" in node && node.children
    ? node.children.map((child) => renderNode(child, base))
    : [text];
}

/** A kind that this version does not know is its plain text. */
function renderNode(node: Loose<Block | Inline>, base: string): Child {
  const children = renderChildren(node, base);
  switch (node.kind) {
    case "paragraph":
      return make("p", "", ...children);
    case "list": {
      const { ordered, items = [] } = node;
      return make(ordered ? "ol" : "ul", "", ...renderItems(items, base));
    }
    case "sample":
      return make("pre", "sample", ...children);
    case "note":
      return makeLabelled("note", strings.note, ...children);
    case "emphasis":
      return make("em", "", ...children);
    case "code":
      return make("code", "", ...children);
    case "link":
      return makeLink(base, "link", node.url, "", ...children);
    case "path":
      return make("span", "path", ...(node.parts ?? []).flatMap(renderPart));
    default:
      return make("span", "", ...children);
  }
}

export const renderItems = (items: readonly Loose<Passage>[], base: string): Child[] =>
  items.map((item) => make("li", "", ...renderChildren(item, base)));

/** The sign between two parts is for the eye; the style gives the ear a pause. */
function renderPart(part: string, i: number): Child[] {
  const sign = make("span", "", i ? " › " : "");
  sign.ariaHidden = "true";
  return [sign, make("b", "", part)];
}
