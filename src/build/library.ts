import { join } from "node:path";
import { readContent } from "../model/index.ts";
import type { Content, Fault } from "../model/index.ts";
import { paths } from "./paths.ts";
import { ReadingCache } from "./reading-cache.ts";

/** The content as the build reads it: each file once, kept between builds. */
export async function openLibrary(): Promise<{ content: Content; faults: Fault[] }> {
  const cache = await ReadingCache.open(join(paths.cache, "readings.json"), [
    join(paths.source, "model"),
    join(paths.source, "lookup"),
    // Names the versions of the parsers.
    join(paths.root, "package-lock.json"),
  ]);
  const library = await readContent(paths.content, cache.recall);
  await cache.save();
  return library;
}
