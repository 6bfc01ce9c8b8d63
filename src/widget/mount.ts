import { ATTRIBUTES } from "./attribute-names.ts";
import { isForeign } from "./cause.ts";
import { emit } from "./events.ts";
import type { Reason } from "./events.ts";
import type { Answer, Wanted } from "./load.ts";
import { make } from "./make.ts";
import { HOME, open } from "./origin.ts";
import { renderHelp } from "./panel.ts";
import { share } from "./share.ts";
import type { Share } from "./share.ts";
import { sheet } from "./style.ts";
import type { View } from "./view.ts";
import { english } from "./words/english.ts";

/** An element that is given what it shows by attributes, or as an error. */
export interface Host extends HTMLElement {
  error: unknown;
}

/**
 * Gives an element its shadow root. To be called with what it returns whenever attributes have
 * changed, or the element has been put in or taken out: then shows what they ask for, and fires
 * the events.
 */
export function mount(host: Host): () => void {
  const fallback = make("slot");
  // Stays, so that a screen reader says what comes into it: the heading, once.
  const status = make("div");
  const body = make("div");
  const panel = make("div", status, body);
  const root = host.attachShadow({ mode: "open" });
  /** What is loading, or has been answered. */
  let asked = "";
  let error: unknown;
  let current: Share | undefined;
  let turn = 0;

  /** Hides the fallback where there is help. One that has the focus, as in a new dialog, keeps it. */
  const hide = (): void => {
    fallback.hidden = !!body.firstElementChild && !host.querySelector(":focus");
  };

  /** Shows a heading and what stands under it; where there is none, the fallback. */
  function show(heading: Node | string = "", content: Node | string = ""): void {
    status.replaceChildren(heading);
    body.replaceChildren(content);
    hide();
  }

  async function update(): Promise<void> {
    const values = ATTRIBUTES.map((name) => host.getAttribute(name) ?? "");
    const [
      product = "",
      code = "",
      status,
      endpoint,
      src,
      lang = "",
      reader = "",
      mode = "",
      timeout,
    ] = values;
    const asking = host.isConnected && (code ? product : host.error) ? values.join("\n") : "";
    if (asking === asked && error === host.error) return;
    asked = asking;
    error = host.error;
    const base = (src || HOME).replace(/\/?$/, "/");
    const wanted: Wanted = { base, lang, product, code, status, endpoint };
    const mine = ++turn;
    const isMine = () => mine === turn && host.isConnected;
    const patience = Number(timeout) || 8000;
    // Not sooner: both may share one request.
    if (current) queueMicrotask(current.leave);
    current = undefined;
    if (panel.parentNode !== root) root.replaceChildren(panel, fallback);
    show();
    if (!asking) return;
    let reason: Reason | undefined = "network";
    try {
      let answer: Answer = code
        ? undefined
        : await (await open("reading")).read(error, wanted, patience);
      if (!isMine()) return;
      if (wanted.code) answer = await (current = share(wanted, patience)).answer;
      if (typeof answer === "object") {
        const { entries, lang = "en" } = answer;
        const isOpen = entries[1] && (status || endpoint || !code);
        const more = mode || isOpen || lang !== "en" ? await open("more") : undefined;
        if (!isMine()) return;
        reason = "content";
        const likely = more?.choose(entries, wanted) ?? entries;
        // Published in this order: what is returned today comes first.
        const [entry] = likely;
        const words: Record<string, string | undefined> = { ...english, ...more?.wordsOf(lang) };
        const { id = "" } = entry;
        const view: View = {
          ...answer,
          entry,
          reader,
          say: (key, value) =>
            (host.getAttribute(`text-${key}`) ?? words[key] ?? "").replace("{}", () => `${value}`),
          opened(cause, section) {
            emit(host, "cause-chosen", wanted, { entry: id, cause: cause.id ?? "" });
            if (isForeign(view, cause))
              open("more").then(
                ({ offer }) => offer(view, cause, section),
                // The steps stay.
                () => 0,
              );
          },
        };
        more?.frame(view, panel, mode);
        show(...renderHelp(view, likely));
        return emit(host, "shown", wanted, { entry: id });
      }
      reason = answer;
    } catch {
      // What came is not of the published shape, or another script could not be had.
    }
    if (!isMine()) return;
    if (reason) asked = "";
    emit(host, reason ? "failed" : "missing", wanted, { reason });
  }

  status.role = "status";
  fallback.addEventListener("focusout", hide);
  root.adoptedStyleSheets = [sheet];
  root.append(panel, fallback);
  // Several changes at once are one, and to be moved is none.
  return () => queueMicrotask(() => void update());
}
