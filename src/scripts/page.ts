import { fileIn, holdsFiles, longText } from "./given.ts";

/** All that runs before a reader does anything: it waits for the search box, copy buttons and the ticket. */

const form = document.querySelector<HTMLFormElement>("form[role=search]");
const input = form?.querySelector("input");

let box: Promise<void> | undefined;
let isHeld = false;
let given: DataTransfer | undefined;

/** The box with its lookup is fetched once somebody needs it; without it, the form goes to the search page. */
const open = (): void => {
  box ??= import(/* @vite-ignore */ new URL("box.js", import.meta.url).href).then(release, release);
};

/** Enter before the box has come is kept until it has, so that an exact code goes to its page. */
const hold = (event: Event): void => {
  event.preventDefault();
  isHeld = true;
  open();
};

/** So is what is pasted or dropped before that: the browser would drop line breaks, or leave the page. */
const keep = (event: ClipboardEvent | DragEvent): void => {
  const data = event instanceof DragEvent ? event.dataTransfer : event.clipboardData;
  const file = fileIn(data);
  const text = longText(data);
  if (!file && text === undefined) return;
  event.preventDefault();
  // What the event holds is gone once it is over.
  given = new DataTransfer();
  if (file) given.items.add(file);
  else given.setData("text/plain", text ?? "");
  open();
};

const carry = (event: DragEvent): void => {
  if (!holdsFiles(event.dataTransfer)) return;
  event.preventDefault();
  open();
};

const release = (): void => {
  form?.removeEventListener("submit", hold);
  form?.removeEventListener("paste", keep);
  form?.removeEventListener("drop", keep);
  form?.removeEventListener("dragover", carry);
  if (given) input?.dispatchEvent(new DragEvent("drop", { dataTransfer: given, bubbles: true }));
  else if (isHeld) form?.requestSubmit();
};

input?.addEventListener("focus", open);
form?.addEventListener("submit", hold);
form?.addEventListener("paste", keep);
form?.addEventListener("drop", keep);
form?.addEventListener("dragover", carry);
if (form?.dataset["ask"] || document.activeElement === input) open();

document.addEventListener("keydown", (event) => {
  const { target } = event;
  const isTyping =
    target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  input?.focus();
});

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const text = document.getElementById(button.dataset["copy"] ?? "")?.textContent ?? "";
    void navigator.clipboard.writeText(text).then(() => {
      button.textContent = button.dataset["copied"] ?? "";
    });
  });
}

const ticket = document.getElementById("ticket");
if (ticket) {
  ticket.hidden = false;
  const told = ticket.querySelector<HTMLElement>("[role=status]");
  let failures = 0;
  // Its script takes the button over; where it does not come, the next press asks again, under
  // another address: a browser may keep a failure.
  const load = (): void => {
    button?.removeEventListener("click", load);
    const name = failures ? `ticket.js?${failures}` : "ticket.js";
    import(/* @vite-ignore */ new URL(name, import.meta.url).href).catch(() => {
      failures++;
      if (told) told.textContent = told.dataset["unloaded"] ?? "";
      button?.addEventListener("click", load);
    });
  };
  const button = ticket.querySelector("button");
  button?.addEventListener("click", load);
}
