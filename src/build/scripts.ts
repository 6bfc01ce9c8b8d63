import { join } from "node:path";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { paths } from "./paths.ts";

/** A file at an address that never changes, bundled from one module with all that it imports. */
export interface Script {
  /** Below the site's root, without a slash before it. */
  address: string;
  /** Below `src/`. */
  entry: string;
  type: "text/javascript" | "text/plain";
  /** For `<script>` without `type="module"`. */
  isClassic?: true;
}

export const scripts: readonly Script[] = [
  { address: "lookup/v1.js", entry: "lookup/index.ts", type: "text/javascript" },
  { address: "lookup/v1.d.ts", entry: "lookup/index.ts", type: "text/plain" },
  ...widgetScripts("v1"),
  { address: "widget/try.js", entry: "scripts/try-widget.ts", type: "text/javascript" },
  { address: "search/page.js", entry: "scripts/page.ts", type: "text/javascript" },
  { address: "search/box.js", entry: "scripts/box.ts", type: "text/javascript" },
  { address: "search/read.js", entry: "scripts/read.ts", type: "text/javascript" },
  { address: "search/report.js", entry: "scripts/report.ts", type: "text/javascript" },
  { address: "search/ticket.js", entry: "scripts/ticket.ts", type: "text/javascript" },
];

/** The scripts of the widget in a version, such as `v1`: they name each other by it. */
export function widgetScripts(version: string): Script[] {
  const type = "text/javascript";
  const root = `widget/${version}`;
  return [
    { address: `${root}.js`, entry: "widget/index.ts", type },
    { address: `${root}.classic.js`, entry: "widget/index.ts", type, isClassic: true },
    { address: `${root}/more.js`, entry: "widget/more/index.ts", type },
    { address: `${root}/reading.js`, entry: "widget/reading/index.ts", type },
    { address: `${root}/search.js`, entry: "widget/search/index.ts", type },
  ];
}

/** The script at an address below the root, if there is one. */
export function scriptAt(address: string): Script | undefined {
  return scripts.find((script) => script.address === address);
}

/** The text of a script. */
export function bundleScript({ entry, type, isClassic }: Script): Promise<string> {
  return isClassic
    ? bundle(entry, "classic", CLASSIC)
    : bundle(entry, type === "text/plain" ? "types" : "minified");
}

/** Modules in place of others, by the address below `src/` of those, and what is left to be imported. */
export interface Swaps {
  modules: Readonly<Record<string, string>>;
  external: readonly string[];
}

/** A script that is no module learns otherwise where it came from. */
const CLASSIC: Swaps = {
  modules: { "widget/origin.ts": 'export * from "./origin-classic.ts";' },
  external: [],
};

/** A module below `src/` with all that it imports, as one module or one declaration file. */
export async function bundle(
  entry: string,
  form: "minified" | "classic" | "readable" | "types",
  { modules, external }: Swaps = { modules: {}, external: [] },
): Promise<string> {
  const swaps = new Map(
    Object.entries(modules).map(([path, text]) => [join(paths.source, path), text]),
  );
  await using build = await rolldown({
    input: join(paths.source, entry),
    platform: "browser",
    external: [...external],
    plugins: [
      { name: "swap", load: (id) => swaps.get(id) ?? null },
      // Declared from the text of each file alone: a tenth of what TypeScript's checker would take.
      ...(form === "types" ? [dts({ emitDtsOnly: true, oxc: true, sourcemap: false })] : []),
    ],
  });
  const isMinified = form === "minified" || form === "classic";
  const { output } = await build.generate({
    ...(form === "classic" ? { format: "iife", name: "errorHelp" } : { format: "es" }),
    minify: isMinified,
    ...(isMinified && { comments: { annotation: false, legal: false, jsdoc: false } }),
    codeSplitting: false,
  });
  const [chunk] = output.filter((file) => file.type === "chunk" && file.isEntry);
  if (chunk?.type !== "chunk") throw new Error(`${entry} gave no script.`);
  return chunk.code;
}
