/** Which code an event is about, as the attributes name it. */
export interface About {
  product: string;
  code: string;
}

/** Detail of `error-help:shown`. `entry` is the id of the entry that is shown. */
export interface ShownDetail extends About {
  entry: string;
}

/** Detail of `error-help:failed`. */
export interface FailedDetail extends About {
  reason: Reason;
}

/**
 * Why nothing could be shown. `network`: no answer, or one that CORS or CSP forbids, or `src` is no
 * address. `timeout`: none in time. `status 500`: the knowledge base said so. `content`: what came
 * is not a code's document.
 */
export type Reason = "network" | "timeout" | "content" | `status ${number}`;

/** The events of `<error-help>`. They bubble, cross shadow roots, and cannot be cancelled. */
export interface ErrorHelpEvents {
  /** Help is shown, in place of the fallback. */
  "error-help:shown": CustomEvent<ShownDetail>;
  /** The knowledge base has no such code; the fallback stays. */
  "error-help:missing": CustomEvent<About>;
  /** Help could not be had; the fallback stays. */
  "error-help:failed": CustomEvent<FailedDetail>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into the DOM's map
  interface GlobalEventHandlersEventMap extends ErrorHelpEvents {}
}

/** Fires `error-help:{name}`. */
export function emit<Name extends "shown" | "missing" | "failed">(
  target: EventTarget,
  name: Name,
  detail: ErrorHelpEvents[`error-help:${Name}`]["detail"],
): void {
  const init = { bubbles: true, composed: true, detail };
  target.dispatchEvent(new CustomEvent(`error-help:${name}`, init));
}
