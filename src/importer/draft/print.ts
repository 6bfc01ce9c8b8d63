import { createHash } from "node:crypto";
import { readText } from "../../model/index.ts";
import type { EntryFile, Fault } from "../../model/index.ts";

/**
 * The digest of what a file of an entry says: formatting makes no difference, so a draft that was
 * only formatted is still as the import left it. Undefined where the file has faults.
 */
export function printFile(file: string, text: string): { digest?: string; faults: Fault[] } {
  const { reading, faults } = readText(file, text);
  if (!reading || faults.length > 0) return { faults };
  return reading.kind === "entry" ? { digest: printEntryFile(reading), faults } : { faults };
}

/** The digest of what an entry says, as it was read. */
export function printEntryFile(entry: EntryFile): string {
  const said = JSON.stringify(entry, (key, value: unknown) =>
    key === "place" || key === "links" ? undefined : value,
  );
  return createHash("sha256").update(said).digest("base64url").slice(0, 16);
}
