/** Where this script came from: `{base}widget/v1.js`. */
const SCRIPT = import.meta.url;

/** Where the knowledge base is, unless `src` says so. */
export const HOME = new URL("../", SCRIPT).href;

/** What few hosts need, fetched when they do. */
export interface Parts {
  more: typeof import("./more/index.ts");
  reading: typeof import("./reading/index.ts");
}

/** A part of this script, of the same version: `{base}widget/v1/{name}.js`. */
export const open = <Name extends keyof Parts>(name: Name): Promise<Parts[Name]> =>
  import(/* @vite-ignore */ SCRIPT.replace(/\.js[^/]*$/, `/${name}.js`));
