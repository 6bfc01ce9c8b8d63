/** Font and colours are the host's; `--error-help-accent` and parts for the rest. */
const CSS =
  ":host(:not([hidden])){display:block}" +
  "*{box-sizing:border-box;margin:0}" +
  "form{display:flex;flex-wrap:wrap;gap:.5em;align-items:end}" +
  "label{flex:1 1 12em;display:grid;gap:.25em}" +
  "input,button{font:inherit;color:inherit;background:#8881;border:1px solid #888;" +
  "border-radius:.4em;padding:.4em .7em;min-width:0}" +
  "button{text-align:start;overflow-wrap:anywhere}" +
  "ul{list-style:none;padding:0;display:grid;gap:.25em;margin-block:.5em}" +
  "li button{width:100%;border-color:#8884}" +
  "b{color:var(--error-help-accent,inherit);margin-inline-end:.5em}" +
  "[part=status]{margin-block:.5em;min-height:1.5em}" +
  "[part=help]{margin-top:.5em}";

/** One sheet for all elements. */
export const sheet: CSSStyleSheet = new CSSStyleSheet();
sheet.replaceSync(CSS);
