import type { CodeLink, Retired } from "../lookup/shape.ts";
import { renderCause } from "./cause.ts";
import { makeLink } from "./link.ts";
import { make, makeHeading, makeLabelled } from "./make.ts";
import type { Help, HelpEntry, Loose } from "./read.ts";
import { strings } from "./strings.ts";

/** The heading of a code's help. */
export function renderHeading(
  { productName = "", code = "" }: Help,
  { title }: HelpEntry,
  level: number,
): HTMLElement {
  const name = make("span", "code", `${productName} ${code} `);
  return makeHeading(level, "heading", name, make("span", "title", title));
}

/**
 * What stands under it: one entry, and links to `others` that the code may mean as well.
 * `level` is that of the heading, `base` the address of the knowledge base.
 */
export function renderEntry(
  help: Help,
  { id, message, summary = "", causes, renumbered, retired }: HelpEntry,
  others: readonly HelpEntry[],
  level: number,
  base: string,
): HTMLElement[] {
  const { code = "", url, entries } = help;
  const nodes: HTMLElement[] = [];
  const toCodes = (links: readonly Loose<CodeLink>[] = []) =>
    links.map(({ code = "", title = "", url }) =>
      makeLink(base, "link", url, "", `${code} ${title}`),
    );
  const notice = (label: string, links: HTMLElement[]) => {
    const separated = links.flatMap((link, i) => (i ? ["; ", link] : [link]));
    if (links.length) nodes.push(makeLabelled("notice", label, ...separated));
  };
  if (message) nodes.push(make("p", "message", make("q", "", message)));
  nodes.push(make("p", "summary", summary));
  if (retired) {
    const { on = "", reason = "", see }: Loose<Retired> = retired;
    nodes.push(make("p", "notice", `${strings.retired(on)} ${reason}`));
    notice(strings.see, toCodes(see));
  }
  notice(strings.today, toCodes(renumbered));
  notice(
    strings.others,
    others.map(({ id, title }) => makeLink(base, "link", url, id, title)),
  );
  if (!causes.length) nodes.push(make("p", "notice", strings.noRemedy));
  const several = causes.length > 1;
  if (several) nodes.push(makeHeading(++level, "question", strings.question));
  level++;
  causes.forEach((cause, i) =>
    nodes.push(renderCause(cause, help, several ? `${i + 1}. ` : "", level, base)),
  );
  const anchor = entries.length > 1 ? id : "";
  nodes.push(make("p", "", makeLink(base, "page", url, anchor, strings.page(code))));
  return nodes;
}
