import type { Cause } from "../../lookup/shape.ts";
import { make } from "../make.ts";
import type { Loose } from "../read.ts";
import type { View } from "../view.ts";
import { sayOf } from "./say.ts";
import { dress } from "./style.ts";

/**
 * Puts into a cause that another role can mend, in place of the steps, a request to that role,
 * ready to be copied or sent.
 */
export function offer(view: View, cause: Loose<Cause>, section: HTMLElement): void {
  if (section.querySelector("[part=request]")) return;
  const { productName, code } = view;
  const say = sayOf(view);
  const text = requestText(view, cause);
  const sample = make("pre.request", text);
  const copy = make("button.copy", say("request-copy"));
  const copied = make("span.copied");
  const send = make("a.send", say("request-send"));
  const subject = `${productName ?? ""} ${code}: ${view.entry.title ?? ""}`;
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  Object.assign(copy, { type: "button" });
  Object.assign(send, { href: `mailto:?${query}` });
  copied.role = "status";
  copy.onclick = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        copied.textContent = say("copied");
      },
      // Where the host's page may not copy, the reader can.
      () => getSelection()?.selectAllChildren(sample),
    );
  for (const part of section.querySelectorAll("[part=steps],[part=check],[part=retry]"))
    part.remove();
  dress(section);
  section.append(
    make("p", say("request")),
    make("p.actions", copy, " ", send, " ", copied),
    sample,
  );
}

function requestText(view: View, cause: Loose<Cause>): string {
  const { productName, code, url, base, entry } = view;
  const say = sayOf(view);
  const { title, message } = entry;
  const { recognise, steps = [] } = cause;
  return [
    `${productName ?? ""} ${say("request-error", code)} ${title ?? ""}`,
    ...(message ? [say("request-message", message)] : []),
    "",
    say("request-seen", recognise),
    "",
    say("request-steps"),
    ...steps.map(({ text }, i) => `${i + 1}. ${text ?? ""}`),
    "",
    new URL(url ?? "", base).href,
  ].join("\n");
}
