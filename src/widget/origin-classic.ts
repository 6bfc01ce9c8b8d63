import type { Parts } from "./origin.ts";

/** `origin.ts` for the script without `type="module"`: `{base}widget/v1.classic.js`. */
const { currentScript } = document;
const SCRIPT =
  currentScript instanceof HTMLScriptElement ? currentScript.src.replace(".classic", "") : "";

export const HOME: string = new URL("../", SCRIPT).href;

export const open = <Name extends keyof Parts>(name: Name): Promise<Parts[Name]> =>
  import(/* @vite-ignore */ SCRIPT.replace(/\.js[^/]*$/, `/${name}.js`));
