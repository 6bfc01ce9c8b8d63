import { make } from "../make.ts";
import type { View } from "../view.ts";
import { dress } from "./style.ts";

/**
 * Puts the panel of an element into a dialog, in its place: with `mode` "dialog" behind a button,
 * with "modal" open at once, the element being gone when it is closed. Any other mode: nothing.
 */
export function frame({ say, code }: View, panel: HTMLElement, mode: string): void {
  const isModal = mode === "modal";
  if (!isModal && mode !== "dialog") return;
  dress(panel);
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
  const root = dialog.getRootNode();
  if (!isModal || !(root instanceof ShadowRoot)) return;
  dialog.onclose = () => {
    root.host.remove();
  };
  // Once what it is about stands in it.
  queueMicrotask(() => {
    dialog.showModal();
  });
}
