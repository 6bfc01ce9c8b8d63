import type { CodeLink, Retired } from "../lookup/shape.ts";
import { renderCause } from "./cause.ts";
import { makeLink } from "./link.ts";
import { make, makeLabelled } from "./make.ts";
import type { Help, HelpEntry, Loose } from "./read.ts";
import { strings } from "./strings.ts";

/** The heading of a code's help. */
export const renderHeading = (
  { productName = "", code = "" }: Help,
  { title }: HelpEntry,
): HTMLElement =>
  make("h2.heading", make("span.code", `${productName} ${code} `), make("span.title", title));

/** What stands under it: one entry, and links to `others` that the code may mean as well. */
export function renderEntry(
  help: Help,
  { id, message, summary = "", causes, renumbered, retired }: HelpEntry,
  others: readonly HelpEntry[],
): HTMLElement[] {
  const { code = "", url = "", entries } = help;
  const nodes: HTMLElement[] = [];
  const add = (name: string, text: string) => nodes.push(make(name, text));
  const refer = (label: string, links: readonly Loose<CodeLink>[] = []) => {
    for (const { code = "", title = "", url = "" } of links)
      nodes.push(makeLabelled("p.notice", label, makeLink("link", url, `${code} ${title}`.trim())));
  };

  if (message) nodes.push(make("p.message", make("q", message)));
  if (summary) add("p.summary", summary);
  if (retired) {
    const { on = "", reason = "", see }: Loose<Retired> = retired;
    add("p.notice", `${strings.retired(on)} ${reason}`);
    refer(strings.see, see);
  }
  refer(strings.today, renumbered);
  refer(
    strings.others,
    others.map(({ id, title }) => ({ title, url: `${url}#${id}` })),
  );
  const several = causes.length > 1;
  if (several) add("h3.question", strings.question);
  causes.forEach((cause: Loose<(typeof causes)[0]>, i) => {
    const { recognise = "" } = cause;
    const heading = several
      ? make("h4.recognise", `${i + 1}. ${recognise}`)
      : make("h3.recognise", recognise);
    nodes.push(renderCause(cause, help, heading));
  });
  if (!causes.length) add("p.notice", strings.noRemedy);
  const page = entries.length > 1 ? `${url}#${id}` : url;
  nodes.push(make("p", makeLink("page", page, strings.page(code))));
  return nodes;
}
