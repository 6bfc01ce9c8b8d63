/** Where this script came from: `{base}widget/v1/search.js`. */
const SCRIPT = import.meta.url;

/** Where the knowledge base is, unless `src` says so. */
export const HOME = new URL("../../", SCRIPT).href;

/** The script of `<error-help>`, of the same version: `{base}widget/v1.js`. */
export const openHelp = (): Promise<unknown> =>
  import(/* @vite-ignore */ SCRIPT.replace(/\/search\.js[^/]*$/, ".js"));
