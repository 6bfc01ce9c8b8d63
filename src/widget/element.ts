import { ATTRIBUTES, mount } from "./mount.ts";

/**
 * `<error-help product="…" code="…"><a href="…">What to do</a></error-help>` shows what a code
 * means and how to mend it. What stands inside is seen until then, and whenever that fails.
 *
 * Attributes: `product` (its slug) and `code` (as the product returned it) say what is shown;
 * `status` and `endpoint` (`POST /login`) choose among the meanings of a code; `src` is the address
 * of the knowledge base, by default where the script came from.
 *
 * Events: `error-help:shown`, `error-help:missing`, `error-help:failed`; see `ErrorHelpEvents`.
 *
 * Parts: panel, heading, code, title, message, summary, notice, see, today, others, question, cause, recognise, role,
 * steps, check, retry, path, sample, note, link, page. Custom properties: see `style.ts`.
 */
export class ErrorHelp extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;

  readonly #changed = mount(this);

  connectedCallback(): void {
    this.#changed();
  }

  disconnectedCallback(): void {
    this.#changed();
  }

  attributeChangedCallback(): void {
    this.#changed();
  }
}
