import { openLibrary } from "./build/library.ts";
import { editionsOf } from "./catalogue/index.ts";
import type { Editions } from "./catalogue/index.ts";

async function readEditions(): Promise<Editions> {
  const { content } = await openLibrary();
  return editionsOf(content, import.meta.env.BASE_URL);
}

let editions: Promise<Editions> | undefined;

/** What the pages show. Published once a build, anew at each call while developing. */
export function published(): Promise<Editions> {
  if (import.meta.env.DEV || !editions) editions = readEditions();
  return editions;
}
