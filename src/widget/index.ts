import { ErrorHelp } from "./element.ts";
import type { ErrorHelpOptions, Outcome } from "./more/show-error-help.ts";
import { open } from "./origin.ts";

export { ErrorHelp } from "./element.ts";
export type * from "./attributes.ts";
export type {
  About,
  CauseChosenDetail,
  ErrorHelpEvents,
  FailedDetail,
  Reason,
  ShownDetail,
} from "./events.ts";
export type { ErrorHelpOptions, Outcome } from "./more/show-error-help.ts";

declare global {
  interface HTMLElementTagNameMap {
    "error-help": ErrorHelp;
  }
}

/** Opens a dialog about what a program has caught; see `more/show-error-help.ts`. */
export const showErrorHelp = (error: unknown, options?: ErrorHelpOptions): Promise<Outcome> =>
  open("more").then(
    (more) => more.showErrorHelp(error, options),
    () => ({ kind: "failed", product: "", code: "", reason: "network" }),
  );

// The script may be on the page twice, also in two versions: the first one stays.
if (!customElements.get("error-help")) customElements.define("error-help", ErrorHelp);
