/**
 * The look: font and colours are the host's. It may set `--error-help-accent` (links),
 * `--error-help-line` (hairlines) and `--error-help-gap`.
 */
const CSS = `
:host{display:block;overflow-wrap:anywhere;text-align:start}
:host([hidden]){display:none}
section,[part=cause]{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--error-help-gap,.75em)}
p,ol,ul,pre{margin:0}
p:empty,ol:empty{display:none}
ol,ul{padding-inline-start:1.6em}
a{color:var(--error-help-accent,inherit)}
code,pre{font:.92em ui-monospace,Consolas,monospace}
pre{white-space:pre-wrap}
a,code,q{unicode-bidi:isolate}
[part=code]{display:block}
[part=title]{font-size:1.2em}
[role=heading]{font-weight:600}
[part=code]{font-weight:400}
[part=cause]{border-top:1px solid var(--error-help-line,color-mix(in srgb,currentColor 25%,transparent));padding-top:.75em}
b+p{display:inline}
[part=path] b:not(:last-child)::after{content:",";position:absolute;opacity:0}
`;

let sheet: CSSStyleSheet | undefined;

/** One sheet for all elements, made when the first needs it. */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  return sheet;
}
