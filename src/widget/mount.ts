import { choose } from "./choose.ts";
import { emit } from "./events.ts";
import type { Reason } from "./events.ts";
import { make } from "./make.ts";
import type { Child } from "./make.ts";
import { renderHelp } from "./panel.ts";
import { share } from "./share.ts";
import type { Share } from "./share.ts";
import { sheet } from "./style.ts";

/** In this order. */
export const ATTRIBUTES = ["product", "code", "status", "endpoint", "src"];

/** Where the knowledge base is, unless `src` says so: the script is `{base}widget/v1.js`. */
const HOME = new URL("../", import.meta.url).href;

/**
 * Gives an element its shadow root. To be called with what it returns whenever attributes have
 * changed, or the element has been put in or taken out: then shows what they ask for, and fires
 * the events.
 */
export function mount(host: HTMLElement): () => void {
  const fallback = make("slot");
  // Stays, so that a screen reader says what comes into it: the heading, once.
  const status = make("div");
  const body = make("div");
  const section = make("section", status, body);
  const root = host.attachShadow({ mode: "open" });
  /** What is loading, or has been answered. */
  let asked = "";
  let current: Share | undefined;

  /** Shows a heading and what stands under it; where there is none, the fallback. */
  function show([heading = "", ...nodes]: Child[]): void {
    status.replaceChildren(heading);
    body.replaceChildren(...nodes);
    // A fallback that has the focus keeps it.
    fallback.hidden = nodes.length > 0 && !host.matches(":focus-within");
  }

  async function update(): Promise<void> {
    const values = ATTRIBUTES.map((name) => host.getAttribute(name) ?? "");
    const [product = "", code = "", status, endpoint, src] = values;
    const asking = host.isConnected && product && code ? values.join("\n") : "";
    if (asking === asked) return;
    asked = asking;
    const about = { product, code };
    const before = current;
    const base = (src || HOME).replace(/\/?$/, "/");
    const mine = (current = asking ? share(base, about) : undefined);
    // Not sooner: both may share one request.
    before?.leave();
    show([]);
    const answer = await mine?.answer;
    if (!mine || mine !== current || !host.isConnected) return;
    if (!answer) return emit(host, "missing", about);
    let reason: Reason = "content";
    try {
      if (typeof answer === "string") reason = answer;
      else {
        const [entry, ...others] = choose(answer, { status, endpoint });
        if (entry) {
          show(renderHelp(answer, entry, others));
          return emit(host, "shown", { ...about, entry: entry.id });
        }
      }
    } catch {
      // What came is not of the published shape.
    }
    asked = "";
    emit(host, "failed", { ...about, reason });
  }

  section.setAttribute("aria-labelledby", (status.id = "heading"));
  status.role = "status";
  root.adoptedStyleSheets = [sheet];
  root.append(section, fallback);
  // Several changes at once are one, and to be moved is none.
  return () => queueMicrotask(() => void update());
}
