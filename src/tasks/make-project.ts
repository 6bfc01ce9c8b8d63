import { cp, mkdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";

/** What a project is made of beside its content. */
const PARTS = ["astro.config.mjs", "package.json", "public", "src", "tsconfig.json"];

/**
 * Makes a project of its own at `folder`, with the source of this one and room for other content,
 * as a team has that replaces `content/`. What stood there is removed.
 */
export async function makeProject(folder: string): Promise<void> {
  const root = process.cwd();
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "content", "pages"), { recursive: true });
  for (const part of PARTS) {
    await cp(join(root, part), join(folder, part), { recursive: true });
  }
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "dir");
}
