import type { Label, Say } from "./words/english.ts";

/** What stands in an element: strings become text, never markup; what is absent is left out. */
export type Child = Node | string | undefined;

/**
 * An element with what stands in it. `name` is its tag, and behind a dot its `part`, by which the
 * host may style it.
 */
export function make(name: string, ...children: Child[]): HTMLElement {
  const [tag = "", part] = name.split(".");
  const element = document.createElement(tag);
  if (part) element.setAttribute("part", part);
  element.append(...children.filter((child) => child != undefined));
  return element;
}

/** The element with a text, where there is one. */
export const makeText = (name: string, text?: string): HTMLElement | undefined =>
  text ? make(name, text) : undefined;

/** A part that begins with its label, where there is something to stand behind it. */
export const makeLabelled = (
  say: Say,
  part: Label,
  ...children: Child[]
): HTMLElement | undefined =>
  children[0] ? make(`div.${part}`, make("b", `${say(part)}:`), " ", ...children) : undefined;
