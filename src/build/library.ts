import { join } from "node:path";
import { readContent } from "../model/index.ts";
import type { Content, Fault } from "../model/index.ts";
import { paths } from "./paths.ts";
import { ReadingCache } from "./reading-cache.ts";

interface Library {
  content: Content;
  faults: Fault[];
}

declare global {
  // The modules of pages are bundled apart from those of the build, and share nothing else.
  var errdexLibrary: Promise<Library> | undefined;
}

/** From now on all of this process has one reading of the content, until `closeLibrary`. */
export function shareLibrary(): void {
  globalThis.errdexLibrary = readLibrary();
}

export function closeLibrary(): void {
  globalThis.errdexLibrary = undefined;
}

/** The content as the build reads it: each file once, kept between builds. */
export function openLibrary(): Promise<Library> {
  return globalThis.errdexLibrary ?? readLibrary();
}

async function readLibrary(): Promise<Library> {
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
