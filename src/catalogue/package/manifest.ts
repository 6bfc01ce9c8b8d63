/** What a package is called, and under which terms. */
export interface PackageFacts {
  name: string;
  version: string;
  license?: string;
  description: string;
  homepage: string;
}

/** The text of `package.json`: an entry a module, ESM only, nothing to install with it. */
export function manifestText(facts: PackageFacts, products: readonly string[]): string {
  const entry = (name: string) =>
    [`./${name}`, { types: `./${name}.d.ts`, default: `./${name}.js` }] as const;
  const manifest = {
    ...facts,
    keywords: ["error-codes", "errors", "help", ...products],
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    files: ["*.js", "*.d.ts", "internal"],
    exports: {
      ...Object.fromEntries(["lookup", ...products].map(entry)),
      "./package.json": "./package.json",
    },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
