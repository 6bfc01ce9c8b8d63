import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { z } from "zod";

const project = z.object({
  version: z.string().optional(),
  scripts: z.record(z.string(), z.string()).default({}),
});

/**
 * Keeps this version's widget for those who pin it, by the project's own task `npm run pin VERSION`.
 * A project without that task has nothing to keep. Resolves with the exit code.
 */
export async function pinWidget(): Promise<number> {
  const text = await readFile("package.json", "utf8").catch(() => "{}");
  const { version, scripts } = project.parse(JSON.parse(text));
  if (scripts["pin"] === undefined || version === undefined) return 0;
  const { status } = spawnSync("npm", ["run", "--silent", "pin", version], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status ?? 1;
}
