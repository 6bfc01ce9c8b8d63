import type { Label, Say } from "./words/english.ts";

/** What stands in an element: strings become text, never markup; empty ones are left out. */
export type Child = Node | string | false | undefined;

/**
 * An element with what stands in it. `name` is its tag, and behind a dot its `part`, by which the
 * host may style it.
 */
export function make(name: string, ...children: Child[]): HTMLElement {
  const [tag = "", part] = name.split(".");
  const element = document.createElement(tag);
  if (part) element.setAttribute("part", part);
  element.append(...children.flatMap((child) => child || []));
  return element;
}

/** A part that begins with its label, where there is something to stand behind it. */
export const makeLabelled = (say: Say, part: Label, ...children: Child[]): Child =>
  children[0] && make(`div.${part}`, make("b", `${say(part)}:`), " ", ...children);
