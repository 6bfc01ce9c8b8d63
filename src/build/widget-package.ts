import { customElements } from "../widget/manifest.ts";
import { bundle } from "./scripts.ts";

/** What a server has not: with it the modules may be imported there, and do nothing. */
const SAFE = `const HTMLElement = globalThis.HTMLElement ?? class {};
const CSSStyleSheet = globalThis.CSSStyleSheet ?? class { replaceSync() {} };
const customElements = globalThis.customElements ?? { get: () => true };
`;

/** The files of the widget in the npm package. `home` is the address of the knowledge base. */
export async function widgetFiles(home: string): Promise<Map<string, string>> {
  const readable = (entry: string, origin: string, text: string, external: string[]) =>
    bundle(entry, "readable", { modules: { [origin]: text }, external });
  const core = await readable(
    "widget/index.ts",
    "widget/origin.ts",
    `export const HOME = ${JSON.stringify(home)};
export const open = (name) =>
  name === "more" ? import("./internal/more.js") : import("./internal/reading.js");`,
    ["./internal/more.js", "./internal/reading.js"],
  );
  const search = await readable(
    "widget/search/index.ts",
    "widget/search/origin.ts",
    `export const HOME = ${JSON.stringify(home)};
export const openHelp = () => import("../widget.js");`,
    ["../widget.js"],
  );
  return new Map([
    ["widget.js", SAFE + core],
    ["widget.d.ts", await bundle("widget/index.ts", "types")],
    ["internal/more.js", await bundle("widget/more/index.ts", "readable")],
    ["internal/reading.js", await bundle("widget/reading/index.ts", "readable")],
    ["widget/search.js", SAFE + search],
    ["widget/search.d.ts", await bundle("widget/search/index.ts", "types")],
    ["widget/react.js", `export * from "../widget.js";\n`],
    ["widget/react.d.ts", REACT],
    ["widget/vue.js", `export * from "../widget.js";\n`],
    ["widget/vue.d.ts", VUE],
    ["custom-elements.json", JSON.stringify(customElements(), null, 2)],
  ]);
}

const REACT = `import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type {
  ErrorHelp,
  ErrorHelpAttributes,
  ErrorHelpSearchAttributes,
  ReactListeners,
} from "../widget.js";
import type { ErrorHelpSearch } from "./search.js";

export * from "../widget.js";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "error-help": DetailedHTMLProps<HTMLAttributes<ErrorHelp>, ErrorHelp> &
        ErrorHelpAttributes &
        ReactListeners;
      "error-help-search": DetailedHTMLProps<HTMLAttributes<ErrorHelpSearch>, ErrorHelpSearch> &
        ErrorHelpSearchAttributes &
        ReactListeners;
    }
  }
}
`;

const VUE = `import type { HTMLAttributes } from "vue";
import type { ErrorHelpAttributes, ErrorHelpSearchAttributes, VueListeners } from "../widget.js";

export * from "../widget.js";

declare module "vue" {
  interface GlobalComponents {
    "error-help": new () => { $props: HTMLAttributes & ErrorHelpAttributes & VueListeners };
    "error-help-search": new () => {
      $props: HTMLAttributes & ErrorHelpSearchAttributes & VueListeners;
    };
  }
}
`;
