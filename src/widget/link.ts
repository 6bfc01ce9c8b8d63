import { make } from "./make.ts";
import type { Child } from "./make.ts";
import { strings } from "./strings.ts";

/** A link to an address as the document has it. `settleLinks` must see it before a reader does. */
export function makeLink(part: string, url: string, ...children: Child[]): HTMLElement {
  const link = make(`a.${part}`, ...children);
  link.setAttribute("href", url);
  return link;
}

/**
 * Makes the addresses in a tree absolute: they are relative to `base`. A link opens a new tab, so
 * that the host's page, and what was typed into it, stays; one with another scheme than http,
 * https and mailto becomes mere text.
 */
export function settleLinks(tree: ParentNode, base: string): void {
  for (const link of tree.querySelectorAll("a")) {
    const { href } = new URL(link.getAttribute("href") ?? "", base);
    if (/^(https?|mailto):/.test(href))
      Object.assign(link, { href, target: "_blank", title: strings.newTab });
    else link.removeAttribute("href");
  }
}
