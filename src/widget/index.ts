import { ErrorHelp } from "./element.ts";

export { ErrorHelp } from "./element.ts";
export type { About, ErrorHelpEvents, FailedDetail, Reason, ShownDetail } from "./events.ts";

declare global {
  interface HTMLElementTagNameMap {
    "error-help": ErrorHelp;
  }
}

// The script may be on the page twice, also in two versions: the first one stays.
if (!customElements.get("error-help")) customElements.define("error-help", ErrorHelp);
