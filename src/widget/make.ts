import { strings } from "./strings.ts";
import type { Labels } from "./strings.ts";

/** What stands in an element: strings become text, never markup. */
export type Child = Node | string;

/**
 * An element with what stands in it. `name` is its tag, and behind a dot its `part`, by which the
 * host may style it.
 */
export function make(name: string, ...children: Child[]): HTMLElement {
  const [tag = "", part] = name.split(".");
  const element = document.createElement(tag);
  if (part) element.setAttribute("part", part);
  element.append(...children);
  return element;
}

/** A part that begins with its label. */
export const makeLabelled = (part: keyof Labels, ...children: Child[]): HTMLElement =>
  make(`div.${part}`, make("b", `${strings.labels[part]}:`), " ", ...children);
