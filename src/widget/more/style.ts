/** The look of buttons and dialogs; a dialog does not inherit the colours of the host's page. */
const CSS =
  "dialog{box-sizing:border-box;width:min(100% - 2rem,36rem);max-height:calc(100% - 2rem);" +
  "border:1px solid #8886;border-radius:.75rem;padding:1.25rem;margin:auto;" +
  "background:var(--error-help-background,Canvas);color:var(--error-help-color,CanvasText)}" +
  "dialog::backdrop{background:#0006}" +
  "button{font:inherit;color:inherit;background:#8882;border:1px solid #8888;" +
  "border-radius:.4em;padding:.25em .75em;min-height:1.75em}" +
  "[part=close]{float:inline-end;margin-inline-start:1em}" +
  "[part=request]{border-inline-start:3px solid #8886;padding-inline-start:.75em;font:inherit}";

const sheet = new CSSStyleSheet();
sheet.replaceSync(CSS);

/** Adds it to the shadow root that holds an element. */
export function dress(element: Element): void {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets.push(sheet);
}
