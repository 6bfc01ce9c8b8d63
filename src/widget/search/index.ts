import { ErrorHelpSearch } from "./element.ts";

export { ErrorHelpSearch } from "./element.ts";

declare global {
  interface HTMLElementTagNameMap {
    "error-help-search": ErrorHelpSearch;
  }
}

// The script may be on the page twice, also in two versions: the first one stays.
if (!customElements.get("error-help-search"))
  customElements.define("error-help-search", ErrorHelpSearch);
