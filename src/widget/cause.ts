import type { Cause } from "../lookup/shape.ts";
import { make, makeLabelled } from "./make.ts";
import type { Loose } from "./read.ts";
import { renderChildren, renderList } from "./tree.ts";
import type { View } from "./view.ts";

/** Whether another role than the reader's can mend it. */
export const isForeign = ({ reader }: View, { role }: Loose<Cause>): boolean =>
  !!reader && role !== reader;

/**
 * A cause: how to recognise it, who can mend it, steps, check, whether to retry. Folded where the
 * reader has to choose, or where another role than theirs can mend it.
 */
export function renderCause(view: View, cause: Loose<Cause>): HTMLElement {
  const { recognise, role, steps, check, retry, retryAfter = 0 } = cause;
  const { say, roles, entry } = view;
  const summary = make("summary", make("h3.recognise", recognise));
  const section = make(
    "details.cause",
    summary,
    makeLabelled(say, "role", roles?.find(({ id }) => id === role)?.name ?? role),
    renderList(view, "ol.steps", steps),
    makeLabelled(say, "check", ...renderChildren(view, check)),
    makeLabelled(say, "retry", say(`retry-${retry}`, Math.ceil(retryAfter / 60))),
  );
  section.toggleAttribute("open", !entry.causes?.[1] && !isForeign(view, cause));
  summary.onclick = () => {
    if (!section.hasAttribute("open")) view.opened(cause, section);
  };
  return section;
}
