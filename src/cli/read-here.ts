import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readContent } from "../model/index.ts";
import type { Content, Fault } from "../model/index.ts";
import { UsageError } from "./command.ts";

/** Where the content of the working folder's project is. */
export function contentFolder(): string {
  return resolve("content");
}

/** Whether the working folder is that of a project. */
export function hasContent(): boolean {
  return existsSync(contentFolder());
}

/** The content here as the build reads it, with all its faults. Throws a `UsageError` where there is none. */
export function readHere(): Promise<{ content: Content; faults: Fault[] }> {
  if (!hasContent())
    throw new UsageError("There is no folder content/ here. Run errdex in the folder that has it.");
  return readContent(contentFolder());
}
