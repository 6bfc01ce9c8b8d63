import { redact } from "../../lookup/redact.ts";
import type { CodeDocument, Entry } from "../../lookup/index.ts";
import { fill } from "../../catalogue/strings/fill.ts";
import { compose, isAsked } from "./compose.ts";
import type { Ticket } from "./compose.ts";
import { copyTicket } from "./copy.ts";
import { choice, chosenIn, field, make } from "./elements.ts";
import { formats } from "./formats.ts";
import type { Format } from "./formats.ts";
import type { Setup } from "./setup.ts";

/** The form that writes a ticket for a code. All of it stays in the page. */
export function ticketForm(code: CodeDocument, setup: Setup): HTMLFormElement {
  const { words, asked, secrets } = setup;
  const [first] = code.entries;
  const open = first && (code.entries.length > 1 ? unsettled(first) : first);
  const causes = make("div");
  const steps = make("div");
  const questions = make("div");
  const inputs = new Map<string, HTMLTextAreaElement>();
  const body = field("body", words.body, { hint: words.bodyHint, rows: 6 });
  const emails = choice("ticket-emails", "", [{ value: "yes", text: words.emails }], {
    several: true,
  });
  const taken = make("p", { className: "small" });
  taken.role = "status";
  const missing = make("p", { className: "small quiet" });
  const preview = make("pre");
  preview.tabIndex = 0;
  preview.role = "region";
  preview.ariaLabel = words.preview;
  const copy = make("button", { text: words.copy, className: "main" });
  const copied = make("span", { className: "small" });
  copied.role = "status";

  const form = make("form", {
    children: [
      ...(code.entries.length > 1
        ? [choice("ticket-entry", words.meaning, code.entries.map(meaning))]
        : []),
      causes,
      steps,
      body.row,
      emails.lastElementChild ?? emails,
      taken,
      questions,
      choice(
        "ticket-format",
        words.format,
        [
          { value: "plain", text: words.plain },
          { value: "markdown", text: words.markdown },
          { value: "html", text: words.html },
        ],
        { chosen: "plain" },
      ),
      missing,
      preview,
      make("p", { className: "send", children: [copy, copied] }),
    ],
  });
  form.autocomplete = "off";

  const entry = (): Entry | undefined =>
    code.entries.find(({ id }) => id === chosenIn(form, "ticket-entry")[0]) ?? open;

  /** What a text becomes before anything else sees it. */
  const clean = (text: string, options: { emails?: boolean } = {}) =>
    redact(text, { ...options, secrets, keep: (value) => value === code.code });

  const write = (): Ticket | undefined => {
    const chosen = entry();
    if (!chosen) return undefined;
    const entered = [...inputs].map(([id, { value }]) => ({ id, ...clean(value) }));
    const response = clean(body.input.value, {
      emails: chosenIn(form, "ticket-emails").length > 0,
    });
    const names = new Set([response, ...entered].flatMap(({ removed }) => removed.map(nameOf)));
    const told = names.size > 0 ? fill(words.taken, { names: [...names].join(", ") }) : "";
    if (taken.textContent !== told) taken.textContent = told;
    return compose(
      code,
      asked,
      {
        entry: chosen,
        cause: chosenIn(form, "ticket-cause")[0],
        tried: chosenIn(form, "ticket-step").map(Number),
        body: response.text,
        items: Object.fromEntries(entered.map(({ id, text }) => [id, text])),
      },
      words,
      new URL(code.url + (chosen.id && `#${chosen.id}`), location.href).href,
    );
  };

  const text = (ticket: Ticket, format: Format): string => formats[format](ticket, lacking(ticket));
  const lacking = ({ missing: names }: Ticket): string =>
    names.length > 0 ? fill(words.missing, { names: names.join(", ") }) : "";
  const format = (): Format => {
    const [chosen] = chosenIn(form, "ticket-format");
    return chosen === "markdown" || chosen === "html" ? chosen : "plain";
  };

  const show = (): void => {
    const ticket = write();
    copied.textContent = "";
    if (!ticket) return;
    missing.textContent = lacking(ticket);
    preview.textContent = text(ticket, format());
  };

  const askSteps = (): void => {
    const [id] = chosenIn(form, "ticket-cause");
    const cause = entry()?.causes.find((candidate) => candidate.id === id);
    const answers = (cause?.steps ?? []).map((step, index) => ({
      value: String(index),
      text: step.text,
    }));
    steps.replaceChildren(
      ...(cause ? [choice("ticket-step", words.tried, answers, { several: true })] : []),
    );
  };

  const ask = (): void => {
    const chosen = entry();
    if (!chosen) return;
    const answers = chosen.causes.map(({ id, recognise }) => ({ value: id, text: recognise }));
    causes.replaceChildren(
      ...(answers.length > 0 ? [choice("ticket-cause", words.cause, answers)] : []),
    );
    const rows = asked
      .filter((item) => isAsked(item, code, chosen))
      .map(({ id, name }) => {
        const { row, input } = field(`item-${id}`, name);
        input.value = inputs.get(id)?.value ?? "";
        return { id, row, input };
      });
    inputs.clear();
    for (const { id, input } of rows) inputs.set(id, input);
    const legend = make("legend", { text: fill(words.asked, { product: code.productName }) });
    questions.replaceChildren(
      ...(rows.length > 0
        ? [
            make("fieldset", {
              children: [
                legend,
                make("div", { className: "items", children: rows.map(({ row }) => row) }),
              ],
            }),
          ]
        : []),
    );
    askSteps();
  };

  form.addEventListener("input", ({ target }) => {
    const name = target instanceof HTMLInputElement ? target.name : "";
    if (name === "ticket-entry") ask();
    if (name === "ticket-cause") askSteps();
    show();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const ticket = write();
    if (!ticket) return;
    const html = format() === "html" ? text(ticket, "html") : undefined;
    const plain = text(ticket, html === undefined ? format() : "plain");
    copyTicket(plain, html).then(
      () => (copied.textContent = words.copied),
      () => (copied.textContent = words.failed),
    );
  });
  ask();
  show();
  return form;

  function meaning({ id, title, endpoints, status }: Entry) {
    const where = endpoints.map(({ method, path }) => `${method} ${path}`);
    return {
      value: id,
      text: title,
      detail: [...status.map((one) => fill(words.withStatus, { status: one })), ...where].join(
        " · ",
      ),
    };
  }
}

/** What holds of a code whose meaning nobody has chosen yet: nothing. */
function unsettled(entry: Entry): Entry {
  return { ...entry, id: "", title: "", message: undefined, status: [], endpoints: [], causes: [] };
}

function nameOf({ name }: { name: string }): string {
  return name;
}
