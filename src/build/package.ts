import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { packageFiles } from "../catalogue/index.ts";
import { openLibrary } from "./library.ts";
import { paths } from "./paths.ts";
import { bundle } from "./scripts.ts";
import { widgetFiles } from "./widget-package.ts";

/** What the project and the package have in common. */
const project = z.object({ version: z.string().default("0.0.0"), license: z.string().optional() });

/** Writes the npm package into the built site: `npm pack` there makes it ready to install. */
export async function writePackage(dist: string, base: string): Promise<void> {
  const { content } = await openLibrary();
  const files = packageFiles(content, base, {
    ...project.parse(JSON.parse(await readFile(join(paths.root, "package.json"), "utf8"))),
    engine: await bundle("lookup/index.ts", "readable"),
    engineTypes: await bundle("lookup/index.ts", "types"),
    slug: await bundle("lookup/slug.ts", "readable"),
    widget: await widgetFiles(new URL(base, content.site.matter.address).href),
  });
  const terms = await readFile(join(paths.root, "LICENSE"), "utf8").catch(() => undefined);
  if (terms !== undefined) files.set("LICENSE", terms);
  for (const [path, text] of files) {
    const target = join(dist, "package", path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
