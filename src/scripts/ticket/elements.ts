/** An element with a text, a class and children. Texts are data and never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { text, className, children = [] }: { text?: string; className?: string; children?: Node[] } = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A question with its answers to press. `several` may be chosen, or one. None is at first but `chosen`. */
export function choice(
  name: string,
  question: string,
  answers: readonly { value: string; text: string; detail?: string }[],
  { several = false, chosen }: { several?: boolean; chosen?: string } = {},
): HTMLFieldSetElement {
  return make("fieldset", {
    children: [
      make("legend", { text: question }),
      ...answers.map(({ value, text, detail }) => {
        const input = make("input");
        input.type = several ? "checkbox" : "radio";
        input.name = name;
        input.value = value;
        input.checked = value === chosen;
        const words = make("span", { text });
        if (detail) words.append(" ", make("span", { text: detail, className: "quiet" }));
        return make("label", { className: "choice", children: [input, words] });
      }),
    ],
  });
}

/** A text to enter, under its name and with a hint. */
export function field(
  id: string,
  name: string,
  { hint, rows = 1 }: { hint?: string; rows?: number } = {},
): { row: HTMLElement; input: HTMLTextAreaElement } {
  const label = make("label", { text: name });
  const input = make("textarea");
  label.htmlFor = input.id = `ticket-${id}`;
  input.rows = rows;
  input.spellcheck = false;
  input.autocomplete = "off";
  const children: Node[] = [label];
  if (hint) {
    const told = make("p", { text: hint, className: "small quiet" });
    told.id = `${input.id}-hint`;
    input.setAttribute("aria-describedby", told.id);
    children.push(told);
  }
  children.push(input);
  return { row: make("div", { className: "field", children }), input };
}

/** The values that are chosen in a form under a name. */
export function chosenIn(form: HTMLElement, name: string): string[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(
    ({ value }) => value,
  );
}
