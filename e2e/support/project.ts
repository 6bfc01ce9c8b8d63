import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

/** The project's folders, and the files in them. */

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const dist = `${root}dist/`;

/** The files below a folder of the project, as paths below it with forward slashes, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").replace(/\/+/g, "/"))
    .map((path) => path.slice(`${root}${folder}/`.replaceAll("\\", "/").length))
    .toSorted();
}

/** The text of a file of the project. */
export function read(path: string): string {
  return readFileSync(root + path, "utf8");
}

/** A JSON file of the built site. */
export function readJson(path: string): unknown {
  return JSON.parse(read(`dist/${path}`));
}

/** Whether the built site answers an address, which may name a page by its folder. */
export function isServed(address: string): boolean {
  const path = decodeURIComponent(new URL(address, "http://site.test").pathname).slice(1);
  return existsSync(dist + (path === "" || path.endsWith("/") ? `${path}index.html` : path));
}

/** The bytes that a text or file costs a reader. */
export function weigh(bytes: Uint8Array | string): number {
  return brotliCompressSync(bytes).length;
}
