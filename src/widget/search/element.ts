import { openCodes } from "../../lookup/open.ts";
import type { Brief, SiteCodes } from "../../lookup/index.ts";
import { emit } from "../events.ts";
import { make } from "../make.ts";
import { HOME, openHelp } from "./origin.ts";
import { sheet } from "./style.ts";
import { suggest } from "./suggest.ts";
import type { Suggestions } from "./suggest.ts";
import { say } from "./words.ts";

/** A longer input, or one of several lines, is an error that was pasted. */
const TYPED = 200;

/**
 * `<error-help-search><a href="…">Search</a></error-help-search>` is a box that takes a code, a
 * message or a pasted response, and shows its help under it, in an `<error-help>`. Nothing that is
 * entered leaves the page. What stands inside is seen until the script has come.
 *
 * Attributes: `product` (its slug) to search in one alone; `src`, `lang`, `reader` as of
 * `<error-help>`; `text-…` for own words, see `words.ts`. Events: those of `<error-help>`.
 *
 * Parts: form, input, submit, status, results, result, help.
 */
export class ErrorHelpSearch extends HTMLElement {
  readonly #input = document.createElement("input");
  readonly #status = make("p.status");
  readonly #results = make("ul.results");
  readonly #help = make("div.help");
  #lookup: { base: string; codes: SiteCodes } | undefined;
  #turn = 0;

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    const submit = make("button.submit", say(this, "search"));
    const form = make("form.form", make("label", say(this, "label"), this.#input), submit);
    this.#input.type = "search";
    this.#input.setAttribute("part", "input");
    this.#input.autocomplete = "off";
    this.#input.spellcheck = false;
    this.#status.role = "status";
    form.role = "search";
    this.#input.oninput = () => void this.#answer(false);
    form.onsubmit = (event) => {
      event.preventDefault();
      void this.#answer(true);
    };
    this.#input.onpaste = (event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.length <= TYPED && !text.trim().includes("\n")) return;
      // An input would drop the line breaks.
      event.preventDefault();
      this.#input.value = text.slice(0, TYPED).replace(/\s+/g, " ");
      this.#suggest({ codes: [], isCode: false });
      this.#status.textContent = "";
      this.#show({ error: text });
    };
    root.adoptedStyleSheets = [sheet];
    root.append(form, this.#status, this.#results, this.#help);
  }

  /** Suggests what was typed; shows it at once, where it was asked for with Enter. */
  async #answer(isAsked: boolean): Promise<void> {
    const mine = ++this.#turn;
    const input = this.#input.value.trim();
    this.#show();
    if (!input) {
      this.#suggest({ codes: [], isCode: false });
      this.#status.textContent = "";
      return;
    }
    try {
      const product = this.getAttribute("product") ?? undefined;
      const found = await suggest(this.#open(), input, product);
      if (mine !== this.#turn) return;
      const { meant, missing, isCode } = found;
      this.#suggest(isAsked && meant ? { codes: [], isCode } : found);
      if (!isAsked) return;
      if (meant) this.#show({ brief: meant });
      else if (missing !== undefined)
        emit(this, "missing", { product: product ?? "", code: missing }, {});
      else if (!isCode) this.#show({ error: input });
    } catch {
      if (mine === this.#turn) this.#status.textContent = say(this, "failed");
    }
  }

  #open(): SiteCodes {
    const base = (this.getAttribute("src") || HOME).replace(/\/?$/, "/");
    if (this.#lookup?.base !== base) this.#lookup = { base, codes: openCodes(base) };
    return this.#lookup.codes;
  }

  #suggest({ codes, missing }: Suggestions): void {
    const count = codes.length;
    this.#status.textContent =
      missing !== undefined
        ? say(this, count > 0 ? "guesses" : "none", missing)
        : say(this, count === 1 ? "one" : "many", String(count));
    if (count === 0 && missing === undefined) this.#status.textContent = "";
    this.#results.replaceChildren(
      ...codes.map((brief) => {
        const button = make("button.result", make("b", brief.code), brief.title);
        button.setAttribute("type", "button");
        button.onclick = () => {
          this.#suggest({ codes: [], isCode: true });
          this.#input.value = brief.code;
          this.#show({ brief });
          this.#input.focus();
        };
        return make("li", button);
      }),
    );
  }

  /** Shows the help for a code or an error; without one, none. */
  #show({ brief, error }: { brief?: Brief; error?: string } = {}): void {
    if (!brief && error === undefined) {
      this.#help.replaceChildren();
      return;
    }
    const help = make("error-help", make("p", say(this, "fallback")));
    for (const name of ["src", "lang", "reader", "product"]) {
      const value = this.getAttribute(name);
      if (value) help.setAttribute(name, value);
    }
    if (brief) {
      help.setAttribute("product", brief.product);
      help.setAttribute("code", brief.code);
    } else Object.assign(help, { error });
    this.#help.replaceChildren(help);
    // Where it cannot be had, the text inside stays.
    openHelp().catch(() => undefined);
  }
}
