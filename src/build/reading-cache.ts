import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Reading, Recall } from "../model/index.ts";

/**
 * Readings kept between builds by the digest of what was read and of what reads it, so that a file
 * is read again when it, a schema or the reader has changed, and only then.
 */
export class ReadingCache {
  readonly #path: string;
  readonly #reader: string;
  #known: Readonly<Record<string, Reading>>;
  #used: Record<string, Reading> = {};

  private constructor(path: string, reader: string, known: Readonly<Record<string, Reading>>) {
    this.#path = path;
    this.#reader = reader;
    this.#known = known;
  }

  /** Opens the cache at `path`; files and folders are digested to tell when what reads has changed. */
  static async open(path: string, readers: readonly string[]): Promise<ReadingCache> {
    const reader = await digest(readers);
    return new ReadingCache(path, reader, await load(path, reader));
  }

  recall: Recall = (file, text, read) => {
    const digest = createHash("sha1").update(file).update("\0").update(text).digest("base64url");
    const reading = this.#used[digest] ?? this.#known[digest] ?? read();
    this.#used[digest] = reading;
    return reading;
  };

  /** Writes what was used since opening, if that is anything else; what was not used is forgotten. */
  async save(): Promise<void> {
    const used = Object.keys(this.#used);
    const isSame = used.length === Object.keys(this.#known).length;
    if (isSame && used.every((digest) => digest in this.#known)) return;
    await mkdir(dirname(this.#path), { recursive: true });
    const draft = `${this.#path}.${process.pid}`;
    const saved: Saved = { reader: this.#reader, readings: this.#used };
    await writeFile(draft, JSON.stringify(saved));
    await rename(draft, this.#path);
    this.#known = this.#used;
    this.#used = {};
  }
}

interface Saved {
  reader: string;
  readings: Record<string, Reading>;
}

async function load(path: string, reader: string): Promise<Saved["readings"]> {
  try {
    const saved: unknown = JSON.parse(await readFile(path, "utf8"));
    return isSaved(saved) && saved.reader === reader ? saved.readings : {};
  } catch {
    return {};
  }
}

/** What this class wrote; the reader's digest in it vouches for the rest. */
function isSaved(value: unknown): value is Saved {
  return (
    typeof value === "object" &&
    value !== null &&
    "reader" in value &&
    "readings" in value &&
    typeof value.readings === "object" &&
    value.readings !== null
  );
}

/** Of files and, below folders, of TypeScript; a file that is not there is as an empty one. */
async function digest(readers: readonly string[]): Promise<string> {
  const hash = createHash("sha1").update(process.version);
  for (const reader of readers) {
    const names = await readdir(reader, { recursive: true }).catch(() => undefined);
    const sources = names?.filter((name) => name.endsWith(".ts")).toSorted() ?? [""];
    for (const name of sources) {
      hash.update(name).update(await readFile(join(reader, name)).catch(() => ""));
    }
  }
  return hash.digest("base64url");
}
