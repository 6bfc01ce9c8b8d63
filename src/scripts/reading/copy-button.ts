import { make } from "../ticket/elements.ts";
import { fill } from "../../catalogue/strings/fill.ts";
import type { ReportSetup } from "./setup.ts";

/** What is copied, and the names of what was taken out of it. */
export interface Copied {
  text: string;
  taken?: string[];
}

/** A button that copies what is made once it is pressed, and says so in `told`. */
export function copyButton(
  name: string,
  told: HTMLElement,
  { words }: ReportSetup,
  write: () => Promise<Copied>,
): HTMLButtonElement {
  const button = make("button", { text: name });
  button.type = "button";
  button.addEventListener("click", () => {
    told.textContent = "";
    const written = write();
    // A promise within, since some browsers allow to copy only at once.
    const type = "text/plain";
    const item = new ClipboardItem({
      [type]: written.then(({ text }) => new Blob([text], { type })),
    });
    navigator.clipboard
      .write([item])
      .then(() => written)
      .then(
        ({ taken = [] }) => {
          told.textContent =
            taken.length > 0 ? fill(words.taken, { names: taken.join(", ") }) : words.copied;
        },
        () => (told.textContent = words.failed),
      );
  });
  return button;
}
