/** What a package is called, and under which terms. */
export interface PackageFacts {
  name: string;
  version: string;
  license?: string;
  description: string;
  homepage: string;
}

const ELEMENTS = "custom-elements.json";

/** The text of `package.json`: an entry a module, ESM only, nothing to install with it. */
export function manifestText(
  facts: PackageFacts,
  products: readonly string[],
  widget: readonly string[],
): string {
  // These define elements when they are imported; nothing else does anything then.
  const acting = widget.filter((path) => path.endsWith(".js") && !path.startsWith("internal/"));
  const entry = (name: string) =>
    [`./${name}`, { types: `./${name}.d.ts`, default: `./${name}.js` }] as const;
  const manifest = {
    ...facts,
    keywords: ["error-codes", "errors", "help", ...products],
    type: "module",
    sideEffects: acting.map((path) => `./${path}`),
    ...(widget.includes(ELEMENTS) && { customElements: ELEMENTS }),
    engines: { node: ">=20" },
    files: ["*.js", "*.d.ts", "internal", "widget", ELEMENTS],
    exports: {
      ...Object.fromEntries(
        ["lookup", ...acting.map((path) => path.replace(/\.js$/, "")), ...products].map(entry),
      ),
      "./package.json": "./package.json",
    },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
