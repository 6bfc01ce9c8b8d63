import type { MdastNode } from "satteri";
import type { Place } from "../fault.ts";

/** Called for each node that a writer has to mend. */
export type Report = (node: MdastNode, what: string, mend: string) => void;

/** The same report, and whether anything was told through it. */
export function noting(report: Report): { report: Report; hasTold: () => boolean } {
  let told = false;
  return {
    report: (...fault) => {
      told = true;
      report(...fault);
    },
    hasTold: () => told,
  };
}

/** The children of any node; none for a leaf. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return "children" in node ? node.children : [];
}

export function placeOf(node: MdastNode): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The name of the component that a node is, also where it stands on a line of its own. */
export function componentName(node: MdastNode): string | undefined {
  const component = componentOf(node);
  return "name" in component && typeof component.name === "string" ? component.name : undefined;
}

/** What a component holds. */
export function contentOf(node: MdastNode): readonly MdastNode[] {
  return childrenOf(componentOf(node));
}

export function attribute(node: MdastNode, name: string): string | undefined {
  const component = componentOf(node);
  if (!("attributes" in component) || !Array.isArray(component.attributes)) return undefined;
  for (const entry of component.attributes) {
    if ("name" in entry && entry.name === name && typeof entry.value === "string")
      return entry.value;
  }
  return undefined;
}

/** Reports each attribute of a component besides `id`, or each where it may have none. */
export function reportAttributes(node: MdastNode, report: Report, only?: "id"): void {
  for (const name of attributeNames(node)) {
    if (name === only) continue;
    report(
      node,
      `<${componentName(node) ?? ""}> has no attribute “${name}”.`,
      only ? `It has an ${only} only.` : "Take it out.",
    );
  }
}

function attributeNames(node: MdastNode): string[] {
  const component = componentOf(node);
  if (!("attributes" in component) || !Array.isArray(component.attributes)) return [];
  return component.attributes.map((entry) =>
    "name" in entry && typeof entry.name === "string" ? entry.name : "{…}",
  );
}

/** A component on a line of its own is a paragraph of one node. */
function componentOf(node: MdastNode): MdastNode {
  const only =
    node.type === "paragraph" && node.children.length === 1 ? node.children[0] : undefined;
  return only?.type === "mdxJsxTextElement" ? only : node;
}
