import { make } from "../make.ts";
import type { View } from "../view.ts";

/** Beside the host's own colours, which a dialog does not inherit from the page. */
const CSS =
  "dialog{box-sizing:border-box;width:min(100% - 2rem,36rem);max-height:calc(100% - 2rem);" +
  "border:1px solid #8886;border-radius:.75rem;padding:1.25rem;margin:auto;" +
  "background:var(--error-help-background,Canvas);color:var(--error-help-color,CanvasText)}" +
  "dialog::backdrop{background:#0006}" +
  "button{font:inherit;color:inherit;background:#8882;border:1px solid #8888;" +
  "border-radius:.4em;padding:.25em .75em;min-height:1.75em}" +
  "[part=close]{float:inline-end;margin-inline-start:1em}";

const sheet = new CSSStyleSheet();
sheet.replaceSync(CSS);

/**
 * Puts the panel of an element into a dialog, in its place: with `mode` "dialog" behind a button,
 * with "modal" open at once, the element being gone when it is closed. Any other mode: nothing.
 */
export function frame({ say, code }: View, panel: HTMLElement, mode: string): void {
  const root = panel.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const isModal = mode === "modal";
  if (!isModal && mode !== "dialog") return;
  const dialog = document.createElement("dialog");
  const close = make("button.close", say("close"));
  const open = make("button.open", say("open", code));
  for (const button of [close, open]) button.setAttribute("type", "button");
  open.ariaHasPopup = "dialog";
  dialog.setAttribute("part", "dialog");
  // By a press beside it, too.
  dialog.setAttribute("closedby", "any");
  const [heading] = panel.children;
  if (heading) dialog.setAttribute("aria-labelledby", (heading.id = "heading"));
  open.onclick = () => {
    dialog.showModal();
  };
  close.onclick = () => {
    dialog.close();
  };
  panel.replaceWith(...(isModal ? [] : [open]), dialog);
  dialog.append(close, panel);
  if (!isModal) return;
  dialog.onclose = () => {
    root.host.remove();
  };
  // Once what it is about stands in it.
  queueMicrotask(() => {
    dialog.showModal();
  });
}
