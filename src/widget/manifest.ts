import { ATTRIBUTES } from "./attribute-names.ts";
import { moreEnglish } from "./more/words.ts";
import { boxEnglish } from "./search/words.ts";
import { english } from "./words/english.ts";

/** `custom-elements.json`: what editors know of the elements. */
export function customElements(): object {
  return {
    schemaVersion: "1.0.0",
    modules: [
      moduleOf("widget.js", "ErrorHelp", "error-help", {
        description: "Shows what an error code means, and how to mend it, in the host's own look.",
        attributes: [...ATTRIBUTES, ...textsOf(english), ...textsOf(moreEnglish)],
        members: [
          {
            kind: "field",
            name: "error",
            type: { text: "unknown" },
            description: "What the application has caught; read where no code is given.",
          },
        ],
        events: ["shown", "missing", "failed", "cause-chosen"],
        parts: [...PARTS, ...DIALOG_PARTS],
      }),
      moduleOf("widget/search.js", "ErrorHelpSearch", "error-help-search", {
        description: "A box for a code, a message or a pasted response, with its help under it.",
        attributes: ["product", "src", "lang", "reader", ...textsOf(boxEnglish)],
        members: [],
        events: ["shown", "missing", "failed", "cause-chosen"],
        parts: ["form", "input", "submit", "status", "results", "result", "help"],
      }),
    ],
  };
}

const textsOf = (words: object): string[] => Object.keys(words).map((key) => `text-${key}`);

const PARTS =
  "heading code title message summary notice see today others question cause recognise role steps check retry path sample note link page".split(
    " ",
  );
const DIALOG_PARTS = "request actions copy send copied open dialog close".split(" ");

interface Facts {
  description: string;
  attributes: readonly string[];
  members: readonly object[];
  events: readonly string[];
  parts: readonly string[];
}

function moduleOf(path: string, name: string, tagName: string, facts: Facts): object {
  const { description, attributes, members, events, parts } = facts;
  return {
    kind: "javascript-module",
    path,
    declarations: [
      {
        kind: "class",
        name,
        tagName,
        customElement: true,
        description,
        superclass: { name: "HTMLElement" },
        attributes: attributes.map((name) => ({ name, type: { text: "string" } })),
        members,
        events: events.map((event) => ({
          name: `error-help:${event}`,
          type: { text: "CustomEvent" },
        })),
        cssParts: parts.map((name) => ({ name })),
        cssProperties: PROPERTIES.map((name) => ({ name })),
        slots: [{ name: "", description: "What is seen until there is help, and without it." }],
      },
    ],
    exports: [
      { kind: "js", name, declaration: { name, module: path } },
      { kind: "custom-element-definition", name: tagName, declaration: { name, module: path } },
    ],
  };
}

const PROPERTIES = [
  "--error-help-accent",
  "--error-help-gap",
  "--error-help-background",
  "--error-help-color",
];
