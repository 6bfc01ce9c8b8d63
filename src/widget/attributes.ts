import type { ErrorHelpEvents } from "./events.ts";

/** What `<error-help>` is given in a template; `error` is a property. See `ErrorHelp`. */
export interface ErrorHelpAttributes {
  product?: string | undefined;
  code?: string | undefined;
  status?: number | string | undefined;
  endpoint?: string | undefined;
  src?: string | undefined;
  lang?: string | undefined;
  reader?: string | undefined;
  mode?: "dialog" | "inline" | undefined;
  /** Milliseconds. */
  timeout?: number | string | undefined;
  error?: unknown;
  [text: `text-${string}`]: string | undefined;
}

/** What `<error-help-search>` is given in a template. See `ErrorHelpSearch`. */
export interface ErrorHelpSearchAttributes {
  product?: string | undefined;
  src?: string | undefined;
  lang?: string | undefined;
  reader?: string | undefined;
  [text: `text-${string}`]: string | undefined;
}

/** Listeners as React names them: `onerror-help:shown`. */
export type ReactListeners = {
  [Name in keyof ErrorHelpEvents as `on${Name}`]?: (event: ErrorHelpEvents[Name]) => void;
};

/** Listeners as Vue names them: `@error-help:shown` is `onError-help:shown`. */
export type VueListeners = {
  [Name in keyof ErrorHelpEvents as `on${Capitalize<Name>}`]?: (
    event: ErrorHelpEvents[Name],
  ) => void;
};
