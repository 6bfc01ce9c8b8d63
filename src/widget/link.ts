import { make } from "./make.ts";
import type { Child } from "./make.ts";

/**
 * A link in a new tab, so that the host's page, and what was typed into it, stays. `url` may be
 * relative to `base`. With another scheme than http, https and mailto it is mere text.
 */
export function makeLink(base: string, name: string, url = "", ...children: Child[]): HTMLElement {
  const { href } = new URL(url, base);
  if (!/^(https?|mailto):/.test(href)) return make("span", ...children);
  return Object.assign(make(name, ...children), { href, target: "_blank" });
}
