import type { Group, Item } from "./answer.ts";

/** Shows groups of links in place of what was shown before. Texts are data and never markup. */
export function showGroups(container: HTMLElement, groups: readonly Group[]): void {
  container.replaceChildren(
    ...groups.flatMap(({ heading, items }) => [
      ...(heading ? [make("h2", heading)] : []),
      ...(items.length > 0 ? [list(items)] : []),
    ]),
  );
}

function list(items: readonly Item[]): HTMLElement {
  const element = make("ul");
  element.append(
    ...items.map(({ url, code, title, detail }) => {
      const link = make("a");
      link.href = url;
      link.append(make("span", code, "code"), " ", make("span", title, "title"));
      if (detail) link.append(" ", make("span", detail, "detail"));
      const item = make("li");
      item.append(link);
      return item;
    }),
  );
  return element;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = "",
  className = "",
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

/** Moves the focus from the box into the links and back with the arrow keys. */
export function moveWithArrows(
  form: HTMLElement,
  input: HTMLInputElement,
  container: HTMLElement,
): void {
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      container.replaceChildren();
      input.focus();
      return;
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    const stops: HTMLElement[] = [input, ...container.querySelectorAll("a")];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    event.preventDefault();
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
  });
}
