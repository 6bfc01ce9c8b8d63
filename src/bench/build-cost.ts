import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { makeProject } from "../tasks/make-project.ts";
import { writeSyntheticContent } from "./synthetic.ts";

/**
 * `npm run bench`: what a build of many entries costs, beside the same pages made from Astro's own
 * `.mdx` modules, both cold and in one run. Figures differ between machines; the ratio is to quote.
 * The search index is made by a process of its own and not counted.
 */
interface Cost {
  /** Seconds of all threads. */
  cpu: number;
  /** Seconds by the clock. */
  wall: number;
  /** Megabytes at the most. */
  memory: number;
}

const count = Number(process.argv[2] ?? 5000);
const folder = join(process.cwd(), ".cache", "bench");

console.log(`${count} entries`);
const modules = await measure("Astro's .mdx modules", "mdx-modules");
const ours = await measure("this site", "site");
console.log(`CPU, this site to modules: ${(ours.cpu / modules.cpu).toFixed(2)}`);

async function measure(name: string, kind: "mdx-modules" | "site"): Promise<Cost> {
  const project = join(folder, kind);
  await makeProject(project);
  await writeSyntheticContent(join(project, "content"), count);
  if (kind === "mdx-modules") {
    await rm(join(project, "src", "pages"), { recursive: true });
    await cp(join(import.meta.dirname, kind), project, { recursive: true });
  }
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--max-old-space-size=8192", join(import.meta.dirname, "build-once.ts")],
    {
      cwd: project,
      encoding: "utf8",
      maxBuffer: 1e9,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    },
  );
  const cost = parseCost(stdout.slice(stdout.lastIndexOf("{")));
  if (status !== 0 || !cost) throw new Error(`The build of ${name} failed.\n${stdout}${stderr}`);
  const pages = globSync(join(project, "dist", "bench", "*", "index.html")).length;
  console.log(
    `${name}: ${cost.cpu.toFixed(1)} s CPU, ${cost.wall.toFixed(1)} s, ${cost.memory.toFixed(0)} MB, ${pages} code pages`,
  );
  return cost;
}

function parseCost(text: string): Cost | undefined {
  const value: unknown = text === "" ? undefined : JSON.parse(text);
  return isCost(value) ? value : undefined;
}

function isCost(value: unknown): value is Cost {
  return typeof value === "object" && value !== null && "cpu" in value && "wall" in value;
}
