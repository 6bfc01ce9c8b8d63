import { makeLink } from "./link.ts";
import { make, makeLabelled } from "./make.ts";
import type { Child } from "./make.ts";
import type { View } from "./view.ts";

/** A passage, a block or an inline, with whatever of their keys it has. */
interface Tree {
  kind?: string;
  text?: string;
  children?: readonly Tree[];
  ordered?: boolean;
  items?: readonly Tree[];
  url?: string;
}

/** By kind. A kind that is not here, so also one of a later version, is its plain text. */
const ELEMENTS: Record<string, string> = {
  paragraph: "p",
  sample: "pre.sample",
  path: "b.path",
  emphasis: "em",
  code: "code",
};

/** What stands in a tree; its plain text, where it has no children. */
export const renderChildren = (view: View, { children, text }: Tree = {}): Child[] =>
  children?.map((child) => renderNode(view, child)) ?? [text];

function renderNode(view: View, node: Tree): Child {
  const { kind = "", ordered, items, url } = node;
  const children = renderChildren(view, node);
  if (kind === "list") return renderList(view, ordered ? "ol" : "ul", items);
  if (kind === "note") return makeLabelled(view.say, kind, ...children);
  if (kind === "link") return makeLink(view.base, "a.link", url, ...children);
  return make(ELEMENTS[kind] ?? "span", ...children);
}

export const renderList = (view: View, name: string, items?: readonly Tree[]): HTMLElement =>
  make(name, ...(items?.map((item) => make("li", ...renderChildren(view, item))) ?? []));
