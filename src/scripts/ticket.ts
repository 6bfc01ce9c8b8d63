import { ticketForm } from "./ticket/form.ts";
import { fetchCode, readSetup } from "./ticket/setup.ts";

/** The ticket of a code's page, once somebody asks for it: the button then shows and hides its form. */

const section = document.getElementById("ticket");
const button = section?.querySelector("button");
const told = section?.querySelector<HTMLElement>("[role=status]");
if (section && button && told) start(section, button, told);

function start(section: HTMLElement, button: HTMLButtonElement, told: HTMLElement): void {
  const setup = readSetup(section.dataset["ticket"]);
  let form: HTMLFormElement | undefined;
  let isLoading = false;

  const open = async (): Promise<void> => {
    if (isLoading) return;
    isLoading = true;
    try {
      const code = await fetchCode(setup.json);
      told.textContent = "";
      form = ticketForm(code, setup);
      section.append(form);
      show(form, true);
    } catch {
      told.textContent = told.dataset["unloaded"] ?? "";
    } finally {
      isLoading = false;
    }
  };

  const show = (form: HTMLFormElement, isShown: boolean): void => {
    form.hidden = !isShown;
    button.setAttribute("aria-expanded", String(isShown));
    if (isShown) form.querySelector<HTMLElement>("input, textarea")?.focus();
  };

  button.addEventListener("click", () => {
    if (form) show(form, form.hidden !== false);
    else void open();
  });
  void open();
}
