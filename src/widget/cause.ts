import type { Cause } from "../lookup/shape.ts";
import { make, makeHeading, makeLabelled } from "./make.ts";
import type { Help, Loose } from "./read.ts";
import { strings } from "./strings.ts";
import { renderChildren, renderItems } from "./tree.ts";

/**
 * A cause: how to recognise it, who can mend it, the steps, the check, and whether to retry.
 * `number` stands before its heading, which is of `level`.
 */
export function renderCause(
  { recognise = "", role, steps = [], check, retry, retryAfter = 0 }: Loose<Cause>,
  { roles = [] }: Help,
  number: string,
  level: number,
  base: string,
): HTMLElement {
  const node = make("div", "cause", makeHeading(level, "recognise", number, recognise));
  const name = roles.find(({ id }) => id === role)?.name ?? role;
  if (name) node.append(makeLabelled("role", strings.role, name));
  node.append(make("ol", "steps", ...renderItems(steps, base)));
  if (check) node.append(makeLabelled("check", strings.check, ...renderChildren(check, base)));
  const again = retry && strings.retry[retry]?.(retryAfter);
  if (again) node.append(makeLabelled("retry", strings.retryLabel, again));
  return node;
}
