/** What the page says on which the widget is tried. */
export interface WidgetWords {
  /** In the foot of each page. */
  name: string;
  title: string;
  lead: string;
  example: string;
  fallback: (code: string) => string;
  settings: string;
  code: string;
  reader: string;
  anyReader: string;
  mode: string;
  inline: string;
  dialog: string;
  accent: string;
  gap: string;
  font: string;
  snippet: string;
  newest: string;
  pinned: (version: string) => string;
  pinnedHint: string;
  attributes: string;
  attribute: string;
  meaning: string;
  /** By attribute; `error` is a property. */
  meanings: Record<Attribute, string>;
  said: string;
  withoutScript: string;
}

export type Attribute =
  | "product"
  | "code"
  | "status"
  | "endpoint"
  | "reader"
  | "lang"
  | "mode"
  | "src"
  | "timeout"
  | "text-…"
  | "error";
