import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { dist, root } from "./project.ts";

/**
 * Packs the built package and installs it into an empty project, without the network. `name` is
 * that of the folder: tests of several files run at once.
 */
export function installPackage(name = "package"): { app: string; tarball: string } {
  const folder = join(root, ".cache", name);
  const app = join(folder, "app");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(app, { recursive: true });
  cpSync(`${dist}package`, join(folder, "copy"), { recursive: true });
  run("npm", ["pack", "--pack-destination", folder], join(folder, "copy"));
  const [tarball = ""] = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  writeFileSync(join(app, "package.json"), '{ "private": true, "type": "module" }');
  run("npm", ["install", "--offline", join(folder, tarball)], app);
  return { app, tarball: join(folder, tarball) };
}

/** The Nodes that this machine has: the project's, and its own where that is another. */
export function nodes(): { path: string; version: string }[] {
  const found = (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "node"))
    .filter((path) => existsSync(path));
  const versions = new Map(
    [process.execPath, ...found].map((path) => [run(path, ["--version"], root).trim(), path]),
  );
  return [...versions].map(([version, path]) => ({ path, version }));
}

/** Runs a command and gives what it prints. */
export function run(command: string, options: readonly string[], folder: string): string {
  const { status, stdout, stderr } = spawnSync(command, options, {
    cwd: folder,
    encoding: "utf8",
    // Without what npm sets when it runs a script: another npm would take it for its own.
    env: Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key))),
    // On Windows npm is a script.
    shell: process.platform === "win32" && command === "npm",
  });
  if (status !== 0) throw new Error(`${command} ${options.join(" ")}: ${stderr}`);
  return stdout;
}
