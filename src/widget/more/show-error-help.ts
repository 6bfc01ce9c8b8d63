import type { About, FailedDetail, ShownDetail } from "../events.ts";

/** What a program knows beside the error; the same as the attributes of `<error-help>`. */
export interface ErrorHelpOptions {
  product?: string;
  code?: string;
  status?: number | string;
  endpoint?: string;
  src?: string;
  lang?: string;
  reader?: string;
  /** Milliseconds. */
  timeout?: number;
  /** Own words, by the names that the attributes `text-…` have. */
  texts?: Readonly<Record<string, string>>;
}

/** What came of it; nothing is seen unless `kind` is "shown". */
export type Outcome =
  | ({ kind: "shown" } & ShownDetail)
  | ({ kind: "missing" } & About)
  | ({ kind: "failed" } & FailedDetail);

/**
 * Opens a dialog about what a program has caught, and gives the focus back when it is closed.
 * Resolves once it is open, or with why there is none: then the program shows its own. Never
 * rejects.
 */
export function showErrorHelp(error: unknown, options: ErrorHelpOptions = {}): Promise<Outcome> {
  const element = document.createElement("error-help");
  const { texts = {}, ...values } = options;
  for (const [name, value] of Object.entries({ ...values, mode: "modal" }))
    if (value !== undefined) element.setAttribute(name, String(value));
  for (const [name, text] of Object.entries(texts)) element.setAttribute(`text-${name}`, text);
  element.error = error;
  return new Promise((resolve) => {
    element.addEventListener("error-help:shown", ({ detail }) => {
      resolve({ kind: "shown", ...detail });
    });
    element.addEventListener("error-help:missing", ({ detail }) => {
      element.remove();
      resolve({ kind: "missing", ...detail });
    });
    element.addEventListener("error-help:failed", ({ detail }) => {
      element.remove();
      resolve({ kind: "failed", ...detail });
    });
    document.body.append(element);
  });
}
