import { createHash } from "node:crypto";
import { basename } from "node:path";
import { z } from "zod";
import { compareCodes } from "../model/index.ts";
import { squash } from "./document.ts";
import { tell } from "./recognise/causes.ts";
import type { Sighting } from "./sighting.ts";

/** A text by its digest and length: enough to tell that it changed, without keeping it. */
const print = z.strictObject({ digest: z.string(), length: z.int().nonnegative() });

const head = z.strictObject({
  source: z.string(),
  hash: z.string(),
  read: z.iso.date(),
});

const line = z.strictObject({
  code: z.string(),
  status: z.array(z.int()),
  message: print.optional(),
  causes: z.array(print),
  /** `of` is the place of the cause that it mends, from 0. */
  remedies: z.array(print.extend({ of: z.int().nonnegative() })),
  /** Digest of the draft that was written for it, to tell whether somebody edited it. */
  draft: z.string().optional(),
});

export type Print = z.infer<typeof print>;

/** What a source said of one entry, without its words. */
export type BaselineEntry = z.infer<typeof line>;

/** What a source said when it was read last: kept in the content, without any text of the vendor. */
export interface Baseline extends z.infer<typeof head> {
  entries: BaselineEntry[];
}

/** Where the baseline of a source stands, below the content folder. */
export function baselineFile(product: string, source: string): string {
  const name = basename(source)
    .replace(/\.[^.]*$/, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `sources/${product}/${name || "source"}.ndjson`;
}

/** Makes the baseline of a source as it is now. */
export function makeBaseline(
  source: string,
  bytes: Uint8Array,
  sightings: readonly Sighting[],
  day: string,
  draftOf: (sighting: Sighting) => string | undefined,
): Baseline {
  const entries = new Map(
    sightings.map((sighting) => {
      const draft = draftOf(sighting);
      const entry = { ...printEntry(sighting), ...(draft === undefined ? {} : { draft }) };
      return [JSON.stringify(entry), entry];
    }),
  );
  return {
    source: basename(source),
    hash: `sha256-${createHash("sha256").update(bytes).digest("base64url")}`,
    read: day,
    entries: [...entries.values()].toSorted((a, b) => compareCodes(a.code, b.code)),
  };
}

/** What a sighting says, without its words. */
export function printEntry(sighting: Sighting): BaselineEntry {
  const { code, status, message } = sighting;
  const { causes } = tell(sighting);
  return {
    code,
    status: [...status],
    ...(message === undefined ? {} : { message: printText(message) }),
    causes: causes.map(({ cause }) => printText(cause)),
    remedies: causes.flatMap(({ remedies }, of) =>
      remedies.map((remedy) => ({ ...printText(remedy), of })),
    ),
  };
}

/** The digest and length of a text; white space makes no difference. */
export function printText(text: string): Print {
  const plain = squash(text);
  return {
    digest: createHash("sha256").update(plain).digest("base64url").slice(0, 16),
    length: plain.length,
  };
}

/** The text of a baseline's file: the source first, then an entry a line. */
export function writeBaseline({ entries, ...head }: Baseline): string {
  return [head, ...entries].map((json) => `${JSON.stringify(json)}\n`).join("");
}

/** Reads a baseline's file; the number of the first faulty line where it can't be. */
export function readBaseline(text: string): Baseline | { faulty: number } {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const first = head.safeParse(parse(lines[0] ?? ""));
  if (!first.success) return { faulty: 1 };
  const entries: BaselineEntry[] = [];
  for (const [index, text] of lines.slice(1).entries()) {
    const { data } = line.safeParse(parse(text));
    if (!data) return { faulty: index + 2 };
    entries.push(data);
  }
  return { ...first.data, entries };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
