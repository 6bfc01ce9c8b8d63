import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { paths } from "./paths.ts";

/** Releases of the widget that stay as they are, newest first, with the hash of each file. */
export type Pins = z.infer<typeof schema>;

const schema = z.array(
  z.object({
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    /** By address below the root of the site. */
    integrity: z.record(z.string(), z.string()),
  }),
);

/** Where the pins are listed, in `public/` as the files are, so that no build removes them. */
export const PINS: string = join(paths.root, "public/widget/pins.json");

/** The pins that there are; none, where none were made. */
export async function readPins(): Promise<Pins> {
  const text = await readFile(PINS, "utf8").catch(() => "[]");
  return schema.parse(JSON.parse(text));
}

/** What the attribute `integrity` says of a file. */
export function integrityOf(text: string): string {
  return `sha384-${createHash("sha384").update(text).digest("base64")}`;
}
