import { make } from "./make.ts";
import type { Child } from "./make.ts";
import { strings } from "./strings.ts";

const OPENS = /^(https?|mailto):/;

/**
 * A link in a new tab: the host's page, and what was typed into it, stays. Where its address
 * (absolute, or relative to `base`) is none that may be opened, only what stands in it.
 */
export function makeLink(
  base: string,
  part: string,
  url = "",
  anchor = "",
  ...children: Child[]
): HTMLElement {
  const address = new URL(url, base);
  if (!OPENS.test(address.href)) return make("span", part, ...children);
  if (anchor) address.hash = anchor;
  const link = make("a", part, ...children);
  link.href = address.href;
  link.target = "_blank";
  link.rel = "noopener";
  link.title = strings.newTab;
  return link;
}
