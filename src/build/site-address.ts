import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readText } from "../model/index.ts";
import { paths } from "./paths.ts";

/** Where the site is published, as Astro wants it: its origin, and the path below which it stands. */
export interface SiteAddress {
  site: string;
  base: string;
}

/** The address in `site.yaml`. Where that has faults a local one stands in; the loaders tell them. */
export async function readAddress(): Promise<SiteAddress> {
  const { reading } = readText(
    "site.yaml",
    await readFile(join(paths.content, "site.yaml"), "utf8"),
  );
  const address = reading?.kind === "site" ? reading.matter.address : "http://localhost";
  const { origin, pathname } = new URL(address);
  return { site: origin, base: pathname.endsWith("/") ? pathname : `${pathname}/` };
}
