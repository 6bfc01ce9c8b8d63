import type { Page } from "@playwright/test";
import { searchBox } from "./search.ts";

/** Pastes a text into the search box, as a browser does: it is in the event, not in the box. */
export async function paste(page: Page, text: string): Promise<void> {
  await searchBox(page).focus();
  await searchBox(page).evaluate((box, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    box.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Drops a file on the search box. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  await searchBox(page).evaluate(
    (box, { name, text }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name, { type: "text/plain" }));
      box.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, text },
  );
}
