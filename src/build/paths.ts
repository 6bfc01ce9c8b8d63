import { resolve } from "node:path";

/** The project's folder: where commands are run from. */
const root = process.cwd();

/** What the build reads and keeps. */
export const paths = {
  root,
  content: resolve(root, "content"),
  /** Readings kept between builds; may be deleted at any time. */
  cache: resolve(root, ".cache/errdex"),
  source: resolve(root, "src"),
} as const;
