/** What stands in an element: strings become text, never markup. */
export type Child = Node | string;

/** An element with a `part` name for the host's styles ("" for none), and what stands in it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  part: string,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (part) element.setAttribute("part", part);
  element.append(...children);
  return element;
}

export function makeHeading(level: number, part: string, ...children: Child[]): HTMLElement {
  const heading = make("div", part, ...children);
  heading.setAttribute("role", "heading");
  heading.setAttribute("aria-level", String(level));
  return heading;
}

/** A line, or where blocks follow a part, that begins with a label. */
export const makeLabelled = (part: string, label: string, ...children: Child[]): HTMLElement =>
  make("div", part, make("b", "", `${label}:`), " ", ...children);
