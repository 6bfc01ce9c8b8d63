import type { Cause } from "../lookup/shape.ts";
import { make, makeLabelled } from "./make.ts";
import type { Help, Loose } from "./read.ts";
import { strings } from "./strings.ts";
import { renderChildren, renderList } from "./tree.ts";

/** A cause: `number` and how to recognise it, who can mend it, steps, check, whether to retry. */
export function renderCause(
  { base, roles = [] }: Help,
  { recognise = "", role, steps, check, retry, retryAfter }: Loose<Cause>,
  number: string,
): HTMLElement {
  const cause = make("div.cause", make("h3.recognise", number + recognise));
  const name = roles.find(({ id }) => id === role)?.name ?? role;
  if (name) cause.append(makeLabelled("role", name));
  cause.append(renderList(base, "ol.steps", steps));
  if (check) cause.append(makeLabelled("check", ...renderChildren(base, check)));
  const again = retryAfter ? strings.later(retryAfter) : strings.again[retry ?? ""];
  if (again) cause.append(makeLabelled("retry", again));
  return cause;
}
