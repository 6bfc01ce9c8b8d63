import type { Cause } from "../lookup/shape.ts";
import { make, makeLabelled } from "./make.ts";
import type { Help, Loose } from "./read.ts";
import { strings } from "./strings.ts";
import { renderChildren, renderList } from "./tree.ts";

/** A cause, under its heading: who can mend it, the steps, the check, and whether to retry. */
export function renderCause(
  { role, steps, check, retry = "", retryAfter }: Loose<Cause>,
  { roles = [] }: Help,
  heading: HTMLElement,
): HTMLElement {
  const cause = make("div.cause", heading);
  const name = roles.find(({ id }) => id === role)?.name ?? role;
  if (name) cause.append(makeLabelled("p.role", strings.role, name));
  cause.append(renderList("ol.steps", steps));
  if (check) cause.append(makeLabelled("div.check", strings.check, ...renderChildren(check)));
  const again = retryAfter ? strings.retryAfter(retryAfter) : strings.retry[retry];
  if (again) cause.append(makeLabelled("p.retry", strings.retryLabel, again));
  return cause;
}
