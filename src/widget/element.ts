import { choose } from "./choose.ts";
import { emit } from "./events.ts";
import { settleLinks } from "./link.ts";
import { make } from "./make.ts";
import { renderEntry, renderHeading } from "./panel.ts";
import type { Help } from "./read.ts";
import { share } from "./share.ts";
import { styleSheet } from "./style.ts";

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
 * Parts: panel, heading, code, title, message, summary, notice, question, cause, recognise, role,
 * steps, check, retry, path, sample, note, link, page. Custom properties: see `style.ts`.
 */
export class ErrorHelp extends HTMLElement {
  static readonly observedAttributes = ["product", "code", "status", "endpoint", "src"];

  /** Where the knowledge base is, unless `src` says so. */
  static base = "/";

  readonly #root = this.attachShadow({ mode: "open" });
  readonly #fallback = make("slot");
  /** Stays, so that a screen reader says what comes into it: the heading, once. */
  readonly #status = make("div");
  readonly #panel = make("section");
  #stop = new AbortController();
  /** What is loading, or has been answered. */
  #asked = "";

  constructor() {
    super();
    this.#status.setAttribute("role", "status");
    this.#root.adoptedStyleSheets = [styleSheet()];
    this.#reset();
  }

  connectedCallback(): void {
    // Several changes at once are one, and to be moved is none.
    queueMicrotask(() => void this.#update());
  }

  disconnectedCallback(): void {
    this.connectedCallback();
  }

  attributeChangedCallback(): void {
    this.connectedCallback();
  }

  async #update(): Promise<void> {
    const asked = this.#ask();
    if (asked === this.#asked) return;
    this.#asked = asked;
    const before = this.#stop;
    const { signal } = (this.#stop = new AbortController());
    const about = { product: this.#read("product"), code: this.#read("code") };
    const src = this.#src();
    const asking = asked ? share(src, about, signal) : undefined;
    // Not before the new one has joined: the code may be the same.
    before.abort();
    this.#reset();
    let answer = await asking;
    // What has changed since has an update of its own under way.
    if (!asked || signal.aborted || asked !== this.#ask()) return;
    try {
      if (!answer) return emit(this, "error-help:missing", about);
      if (typeof answer !== "string")
        return emit(this, "error-help:shown", { ...about, entry: this.#show(answer, src) });
    } catch {
      this.#reset();
      answer = "content";
    }
    this.#asked = "";
    emit(this, "error-help:failed", { ...about, reason: answer });
  }

  /** Shows the likeliest entry, and gives its id. */
  #show(help: Help, src: string): string {
    const context = { status: this.#read("status"), endpoint: this.#read("endpoint") };
    const [entry, ...others] = choose(help.entries, context);
    const heading = renderHeading(help, entry);
    heading.id = "heading";
    const panel = make("section.panel", ...renderEntry(help, entry, others));
    settleLinks(panel, src);
    this.#panel.append(...panel.childNodes);
    this.#panel.setAttribute("part", "panel");
    this.#status.append(heading);
    // A fallback that has the focus keeps it.
    if (!this.matches(":focus-within")) this.#fallback.remove();
    return entry.id;
  }

  #reset(): void {
    this.#status.replaceChildren();
    this.#panel.replaceChildren(this.#status);
    this.#panel.removeAttribute("part");
    this.#root.replaceChildren(this.#panel, this.#fallback);
  }

  /** All that decides what is shown; empty where that is nothing. */
  #ask(): string {
    const values = ErrorHelp.observedAttributes.map((name) => this.#read(name));
    return this.isConnected && values[0] && values[1] ? values.join("\n") : "";
  }

  #src(): string {
    const src = (this.#read("src") || ErrorHelp.base).replace(/\/?$/, "/");
    return URL.canParse(src, this.baseURI) ? new URL(src, this.baseURI).href : "";
  }

  #read(name: string): string {
    return this.getAttribute(name)?.trim() ?? "";
  }
}
