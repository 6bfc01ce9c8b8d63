/** The page on which the widget is tried: what is set there changes the example and the snippets. */

const settings = document.querySelector<HTMLElement>(".try");
const stage = document.querySelector<HTMLElement>(".stage");
const example = stage?.querySelector("error-help");
const said = document.getElementById("said");

if (settings && stage && example) {
  const snippets = document.querySelectorAll<HTMLElement>("[data-element]");
  const value = (name: string): string =>
    settings.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)?.value ?? "";

  const update = (): void => {
    const [product = "", code = ""] = value("code").split("\n");
    const attributes = { product, code, reader: value("reader"), mode: value("mode") };
    for (const [name, given] of Object.entries(attributes)) {
      if (given) example.setAttribute(name, given);
      else example.removeAttribute(name);
    }
    stage.style.setProperty("--error-help-gap", `${value("gap")}em`);
    stage.style.setProperty("font-family", value("font"));
    const named = Object.entries(attributes)
      .filter(([, given]) => given)
      .map(([name, given]) => ` ${name}="${escape(given)}"`);
    for (const snippet of snippets) snippet.textContent = `<error-help${named.join("")}>`;
  };

  settings.addEventListener("input", update);
  // Until then it is the page's own, which fits light and dark.
  settings.querySelector("[name=accent]")?.addEventListener("input", () => {
    stage.style.setProperty("--error-help-accent", value("accent"));
  });
  // A browser may have kept what was set before the page was loaded again.
  update();
}

for (const name of ["shown", "missing", "failed", "cause-chosen"])
  document.addEventListener(`error-help:${name}`, (event) => {
    if (!said || !(event instanceof CustomEvent)) return;
    const line = document.createElement("li");
    line.textContent = `error-help:${name} ${JSON.stringify(event.detail)}`;
    said.prepend(line);
    while (said.children.length > 5) said.lastElementChild?.remove();
  });

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
