import type { CodeLink } from "../lookup/shape.ts";
import { isForeign, renderCause } from "./cause.ts";
import { makeLink } from "./link.ts";
import { make, makeLabelled } from "./make.ts";
import type { Child } from "./make.ts";
import type { HelpEntry, Loose } from "./read.ts";
import type { View } from "./view.ts";

/**
 * A code's help: its heading, and what stands under it. That is one entry, and links to `others`
 * that the code may mean as well. What the reader can do themselves comes first.
 */
export function renderHelp(view: View, likely: readonly HelpEntry[]): [HTMLElement, HTMLElement] {
  const { productName = "", code, url, entries, base, entry, say } = view;
  const { id, title, message, summary, causes = [], renumbered, retired, draft } = entry;
  const refer = (
    part: "see" | "today" | "others",
    links: readonly Loose<CodeLink>[] = [],
  ): Child[] =>
    links.map(({ code = "", title, url }) =>
      makeLabelled(say, part, makeLink(base, "a.link", url, `${code} ${title}`)),
    );

  return [
    make("h2.heading", make("span.code", `${productName} ${code} `), make("span.title", title)),
    make(
      "div",
      message && make("q.message", message),
      summary && make("p.summary", summary),
      draft && make("p.notice", say("draft")),
      retired && make("p.notice", `${say("retired", retired.on)} ${retired.reason}`),
      ...refer("see", retired?.see),
      ...refer("today", renumbered),
      ...refer(
        "others",
        likely
          .filter((other) => other !== entry)
          .map(({ id, title }) => ({ title, url: `${url}#${id}` })),
      ),
      causes[1] && make("p.question", say("question")),
      ...causes
        .toSorted((a, b) => Number(isForeign(view, a)) - Number(isForeign(view, b)))
        .map((cause) => renderCause(view, cause)),
      !causes[0] && make("p.notice", say("no-remedy")),
      make("p", makeLink(base, "a.page", entries[1] ? `${url}#${id}` : url, say("page", code))),
    ),
  ];
}
