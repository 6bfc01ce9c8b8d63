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

/** An element that begins with a label. */
export const makeLabelled = (name: string, label: string, ...children: Child[]): HTMLElement =>
  make(name, make("b", `${label}:`), " ", ...children);
