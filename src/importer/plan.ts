import { slug } from "../lookup/index.ts";
import { readWrittenRows, writeRows } from "../model/index.ts";
import type { Content, WrittenRow } from "../model/index.ts";
import { baselineFile, makeBaseline, readBaseline, writeBaseline } from "./baseline.ts";
import type { Baseline } from "./baseline.ts";
import { makeDraft } from "./draft/draft.ts";
import { printEntryFile, printFile } from "./draft/print.ts";
import { merge, wordingOf } from "./merge.ts";
import type { Merged } from "./merge.ts";
import type { Problem } from "./problem.ts";
import type { SourceReading } from "./read-source.ts";
import type { Sighting } from "./sighting.ts";

/** A source with what came of it. */
export interface Source {
  bytes: Uint8Array;
  reading: SourceReading;
}

/** What an import would do. */
export interface Plan extends Merged {
  /** Files to write, below the content folder; none of them is as it stands. */
  files: Map<string, string>;
  /** Entries that stand more than once in the sources, counted beyond the first. */
  repeats: number;
  problems: Problem[];
}

/** Works out an import. `texts` are the files of rows and baselines of the product, by path. */
export function planImport(
  product: string,
  content: Pick<Content, "entries" | "products">,
  texts: ReadonlyMap<string, string>,
  sources: readonly Source[],
  { day, asDrafts }: { day: string; asDrafts: boolean },
): Plan {
  const problems = sources.flatMap(({ reading }) => reading.problems);
  const sightings = sources.flatMap(({ reading }) => reading.sightings);
  const rows = new Map<string, WrittenRow[]>();
  const baselines = new Map<string, Baseline>();
  for (const [file, text] of texts) {
    if (file.startsWith("sources/")) {
      const baseline = readBaseline(text);
      if ("faulty" in baseline) problems.push(faultyBaseline(file, baseline.faulty));
      else baselines.set(file, baseline);
      continue;
    }
    const written = readWrittenRows(text);
    if (written) rows.set(file, written);
    else problems.push(faultyRows(file));
  }
  const before = sources.flatMap(
    ({ reading }) => baselines.get(baselineFile(product, reading.file))?.entries ?? [],
  );
  const entries = content.entries.filter((entry) => entry.product === product);
  const written = new Set(before.flatMap(({ draft }) => draft ?? []));
  const untouched = new Set(
    entries
      .filter((entry) => entry.matter.draft && written.has(printEntryFile(entry)))
      .map(({ file }) => file),
  );
  const target = `errors/${product}/codes.ndjson`;
  const merged = merge({ entries, rows, baseline: before, untouched }, sightings, {
    target,
    asDrafts,
  });
  const owner = content.products.find((one) => one.product === product)?.matter;
  const letters = owner?.letters;
  problems.push(...sharedAddresses(sources, (code) => slug(code, letters)));
  const files = new Map<string, string>();
  const put = (file: string, text: string): void => {
    if (text !== texts.get(file)) files.set(file, text);
  };
  for (const [file, own] of merged.rows) if (own.length > 0) put(file, writeRows(own));
  const drafted = new Map<string, string>();
  for (const { sighting, id, file: known } of merged.drafts) {
    const name = slug(sighting.code, letters);
    const file = known ?? `errors/${product}/${name}${id === "main" ? "" : `~${id}`}.mdx`;
    const text = makeDraft(sighting, owner?.roles ?? []);
    const { digest, faults } = printFile(file, text);
    for (const { what, mend } of faults)
      problems.push({ ...fault(sighting.file, sighting.line), what, mend });
    if (digest === undefined) continue;
    drafted.set(keyOfWording(sighting), digest);
    const old = entries.find((entry) => entry.file === file);
    if (!old || printEntryFile(old) !== digest) files.set(file, text);
  }
  for (const [file, { bytes, reading }] of bySourceFile(product, sources, problems)) {
    const made = makeBaseline(reading.file, bytes, reading.sightings, day, (sighting) =>
      drafted.get(keyOfWording(sighting)),
    );
    const old = baselines.get(file);
    put(file, writeBaseline(old?.hash === made.hash ? { ...made, read: old.read } : made));
  }
  const repeats = sightings.length - merged.same - merged.changes.length;
  return { ...merged, files, repeats, problems };
}

/** The same for every time that an entry stands in a source. */
function keyOfWording(sighting: Sighting): string {
  return JSON.stringify([sighting.code, wordingOf(sighting)]);
}

/** Sources by the file of their baseline; two of one name would take each other's place. */
function bySourceFile(
  product: string,
  sources: readonly Source[],
  problems: Problem[],
): Map<string, Source> {
  const byFile = new Map<string, Source>();
  for (const source of sources) {
    const file = baselineFile(product, source.reading.file);
    const other = byFile.get(file);
    if (other) {
      problems.push({
        ...fault(source.reading.file, 1),
        what: `This source has the same name as ${other.reading.file}.`,
        mend: "Rename one of the two: what a source said is kept under its name.",
      });
    }
    byFile.set(file, source);
  }
  return byFile;
}

function sharedAddresses(
  sources: readonly Source[],
  addressOf: (code: string) => string,
): Problem[] {
  const holders = new Map<string, string>();
  const problems: Problem[] = [];
  const sightings = sources.flatMap(({ reading }) => reading.sightings);
  for (const { file, code, line, column } of sightings) {
    const address = addressOf(code);
    const holder = holders.get(address);
    if (holder === undefined) holders.set(address, code);
    else if (holder !== code) {
      problems.push({
        file,
        kind: "fault",
        line,
        column,
        what: `The codes “${holder}” and “${code}” would have one address, “${address}”.`,
        mend: "Say in the product's file with letters: mixed that upper and lower case differ.",
      });
    }
  }
  return problems;
}

function faultyRows(file: string): Problem {
  return {
    ...fault(`content/${file}`, 1),
    what: "This file has faults, so nothing can be merged into it.",
    mend: "Run errdex check, and mend what it tells.",
  };
}

function faultyBaseline(file: string, line: number): Problem {
  return {
    ...fault(`content/${file}`, line),
    what: "This line is not what an import writes.",
    mend: "Take the file from before the change, or delete it and import again.",
  };
}

function fault(file: string, line: number): Omit<Problem, "what" | "mend"> {
  return { file, kind: "fault", line, column: 1 };
}
