/**
 * The look: font and colours are the host's. It may set `--error-help-accent` (links) and
 * `--error-help-gap` (between blocks); parts for the rest.
 */
const CSS =
  ":host(:not([hidden])){display:block;overflow-wrap:anywhere}" +
  "*{margin:0;unicode-bidi:isolate}" +
  "*+*{margin-top:var(--error-help-gap,.5em)}" +
  "h2{font-size:1.25em}" +
  "h3{font-size:1em;display:inline}" +
  "ol,ul{padding-inline-start:1.5em}" +
  "pre{white-space:pre-wrap}" +
  "a{color:var(--error-help-accent,inherit)}" +
  "[part=code]{display:block;font:.7em monospace}" +
  "details{border-top:1px solid #8886;padding-top:.5em}" +
  "b+p{display:inline}";

/** One sheet for all elements. */
export const sheet: CSSStyleSheet = new CSSStyleSheet();
sheet.replaceSync(CSS);
