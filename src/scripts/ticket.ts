import { ticketForm } from "./ticket/form.ts";
import { fetchCode, readSetup } from "./ticket/setup.ts";

/** The ticket of a code's page, once somebody asks for it: the button then shows and hides its form. */

const section = document.getElementById("ticket");
const button = section?.querySelector("button");
if (section && button) await start(section, button);

async function start(section: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const setup = readSetup(section.dataset["ticket"]);
  const form = ticketForm(await fetchCode(setup.json), setup);
  section.append(form);
  button.setAttribute("aria-expanded", "true");
  button.addEventListener("click", () => {
    form.hidden = !form.hidden;
    button.setAttribute("aria-expanded", String(!form.hidden));
    if (!form.hidden) focusFirst(form);
  });
  focusFirst(form);
}

function focusFirst(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>("input, textarea")?.focus();
}
