import { resolve } from "node:path";

/** The project's folder: where commands are run from. */
const root = process.cwd();

/** What the build reads and keeps. `ERRDEX_CONTENT` names another content folder. */
export const paths = {
  root,
  content: resolve(root, process.env["ERRDEX_CONTENT"] ?? "content"),
  cache: resolve(root, process.env["ERRDEX_CACHE"] ?? "node_modules/.cache/errdex"),
  source: resolve(root, "src"),
} as const;
