import { ATTRIBUTES } from "./attribute-names.ts";
import { mount } from "./mount.ts";
import type { Host } from "./mount.ts";

/**
 * `<error-help product="…" code="…"><a href="…">What to do</a></error-help>` shows what a code
 * means and how to mend it. What stands inside is seen until then, and whenever that fails.
 *
 * Attributes: `product` (its slug) and `code` (as the product returned it) say what is shown;
 * `status` and `endpoint` (`POST /login`) choose among the meanings of a code; `src` is the address
 * of the knowledge base, by default where the script came from; `lang` the language to prefer;
 * `reader` the id of the reader's role; `mode="dialog"` puts the help behind a button; `timeout`
 * is how long to wait, in milliseconds; `text-…` are words in place of the widget's, by the keys in
 * `words/english.ts` and `more/words.ts`.
 *
 * Events: `error-help:shown`, `error-help:missing`, `error-help:failed`, `error-help:cause-chosen`;
 * see `ErrorHelpEvents`.
 *
 * Parts: heading, code, title, message, summary, notice, see, today, others, question, cause,
 * recognise, role, steps, check, retry, path, sample, note, link, page; of a request: request, copy,
 * send, copied, actions; of a dialog: open, dialog, close. Custom properties: see `style.ts`.
 */
export class ErrorHelp extends HTMLElement implements Host {
  static readonly observedAttributes: string[] = ATTRIBUTES;

  readonly #changed = mount(this);
  #error: unknown;

  /**
   * What the application has caught: a body, a `Response`, an `Error`, a string. Read in the browser
   * where no `code` is given.
   */
  get error(): unknown {
    return this.#error;
  }

  set error(error: unknown) {
    this.#error = error;
    this.#changed();
  }

  connectedCallback(): void {
    // What a framework has set before the element was defined.
    const { error } = this;
    Reflect.deleteProperty(this, "error");
    this.error = error;
  }

  disconnectedCallback(): void {
    this.#changed();
  }

  attributeChangedCallback(): void {
    this.#changed();
  }
}
