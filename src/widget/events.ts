/** Which code an event is about, as the attributes name it, or as it was read out of an error. */
export interface About {
  product: string;
  code: string;
}

/** Detail of `error-help:shown`. `entry` is the id of the entry that is shown. */
export interface ShownDetail extends About {
  entry: string;
}

/** Detail of `error-help:cause-chosen`. `cause` is the id of the cause. */
export interface CauseChosenDetail extends ShownDetail {
  cause: string;
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
  /** Of several causes, or one that another role can mend, the reader has opened one. */
  "error-help:cause-chosen": CustomEvent<CauseChosenDetail>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into the DOM's map
  interface GlobalEventHandlersEventMap extends ErrorHelpEvents {}
}

type Name = "shown" | "missing" | "failed" | "cause-chosen";

/** Fires `error-help:{name}`; of `about` only product and code go into its detail. */
export function emit<N extends Name>(
  target: EventTarget,
  name: N,
  { product, code }: About,
  more: Omit<ErrorHelpEvents[`error-help:${N}`]["detail"], keyof About>,
): void {
  const init = { bubbles: true, composed: true, detail: { product, code, ...more } };
  target.dispatchEvent(new CustomEvent(`error-help:${name}`, init));
}
