import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { integrityOf, readPins } from "../../build/pins.ts";
import type { Pins } from "../../build/pins.ts";
import { bundleScript, widgetScripts } from "../../build/scripts.ts";

/** The version under which the widget of this project is to be kept; undefined where it is kept already. */
export async function versionToPin(): Promise<string | undefined> {
  // A project without the widget's source takes the widget from elsewhere.
  if (!existsSync("src/widget/index.ts")) return undefined;
  const hashes: string[] = [];
  for (const script of widgetScripts("v1")) hashes.push(integrityOf(await bundleScript(script)));
  return nextVersion(hashes, await readPins());
}

/**
 * The version after the latest, for files with these hashes; undefined where the latest has the
 * same files. Exported for its test.
 */
export function nextVersion(hashes: readonly string[], [latest]: Pins): string | undefined {
  if (!latest) return "1.0.0";
  const kept = Object.values(latest.integrity);
  if (kept.length === hashes.length && hashes.every((hash) => kept.includes(hash))) {
    return undefined;
  }
  const [major = "1", minor = "0", patch = "0"] = latest.version.split(".");
  return [major, minor, Number(patch) + 1].join(".");
}

/** Keeps the widget by the project's own task. Returns the exit code. */
export function pinWidget(version: string): number {
  const { status } = spawnSync("npm", ["run", "--silent", "pin", version], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status ?? 1;
}
