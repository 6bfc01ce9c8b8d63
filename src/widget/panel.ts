import type { CodeLink, Retired } from "../lookup/shape.ts";
import { renderCause } from "./cause.ts";
import { makeLink } from "./link.ts";
import { make, makeLabelled } from "./make.ts";
import type { Help, HelpEntry, Loose } from "./read.ts";
import { strings } from "./strings.ts";

/**
 * A code's help: its heading, and what stands under it. That is one entry, and links to `others`
 * that the code may mean as well.
 */
export function renderHelp(
  help: Help,
  { id, title, message, summary, causes, renumbered, retired }: HelpEntry,
  others: readonly HelpEntry[],
): HTMLElement[] {
  const { productName = "", code = "", url = "", entries, base } = help;
  const name = make("span.code", `${productName} ${code} `);
  const nodes = [make("h2.heading", name, make("span.title", title))];
  const add = (name: string, text = "") => text && nodes.push(make(name, text));
  const refer = (part: "see" | "today" | "others", links: readonly Loose<CodeLink>[] = []) => {
    for (const { code = "", title = "", url = "" } of links)
      nodes.push(makeLabelled(part, makeLink(base, "a.link", url, `${code} ${title}`)));
  };

  add("p.message", message && `“${message}”`);
  add("p.summary", summary);
  if (retired) {
    const { on = "", reason = "", see }: Loose<Retired> = retired;
    add("p.notice", `${strings.retired(on)} ${reason}`);
    refer("see", see);
  }
  refer("today", renumbered);
  refer(
    "others",
    others.map(({ id, title }) => ({ title, url: `${url}#${id}` })),
  );
  const several = causes.length > 1;
  if (several) add("p.question", strings.question);
  causes.forEach((cause, i) => nodes.push(renderCause(help, cause, several ? `${i + 1}. ` : "")));
  if (!causes.length) add("p.notice", strings.noRemedy);
  const page = entries.length > 1 ? `${url}#${id}` : url;
  nodes.push(make("p", makeLink(base, "a.page", page, strings.page(code))));
  return nodes;
}
