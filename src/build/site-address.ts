import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readText } from "../model/index.ts";
import { paths } from "./paths.ts";

/** The address in `site.yaml`; undefined where the file has faults, which the loaders then tell. */
export async function readAddress(): Promise<string | undefined> {
  const { reading } = readText(
    "site.yaml",
    await readFile(join(paths.content, "site.yaml"), "utf8"),
  );
  return reading?.kind === "site" ? reading.matter.address : undefined;
}
