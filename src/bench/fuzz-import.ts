import fc from "fast-check";
import { mutated, wrongIn } from "../importer/fixtures/mutations.ts";
import { readSource } from "../importer/read-source.ts";

/**
 * `npm run fuzz:import`, with a number of pages: reads as many pages that are broken at random, then
 * very large and very wide ones. Ends with exit code 1 where one stops the reading, takes too long,
 * invents a code or loses one unseen.
 */

/** Longest time for 50 MB, in seconds. */
const LONGEST = 120;
const MEGABYTES = 50;
const COLUMNS = 10_000;

const runs = Number(process.argv[2] ?? 20_000);
const started = performance.now();
const { failed, counterexample, seed, errorInstance, numRuns } = fc.check(
  fc.property(mutated, ({ file, bytes }) => {
    const wrong = wrongIn(bytes, readSource(file, bytes));
    if (wrong.length > 0) throw new Error(wrong.join(", "));
  }),
  { numRuns: runs },
);
console.log(
  `${numRuns} broken pages, seed ${seed}: ${failed ? "failed" : "sound"}, ${since(started)} s`,
);
if (failed) {
  console.log(errorInstance, counterexample?.[0].file, counterexample?.[0].bytes.toString("utf8"));
  process.exitCode = 1;
}

const HEAD = "| Code | Message |\n|--|--|\n";
const row = (number: number): string => `| LX-${number} | Lamp ${number} can’t be lit |\n`;
const cells = Array.from({ length: COLUMNS }, (_, column) => `c${column}`);
/** Made one after the other, so that the memory of one is free for the next. */
const large: [string, () => string][] = [
  ["rows.md", () => HEAD + fill((number) => row(number))],
  [
    "rows.html",
    () => `<table><tr><th>Code<th>Message${fill((n) => `<tr><td>LX-${n}<td>Lamp ${n}\n`)}`,
  ],
  ["rows.csv", () => `Code,Message\n${fill((n) => `LX-${n},"Lamp ${n}"\n`)}`],
  ["rows.ndjson", () => fill((n) => `{"code":"LX-${n}","message":"Lamp ${n}"}\n`)],
  ["prose.md", () => HEAD + row(100) + fill(() => "\nLamps are lit by hand, *never* by foot.\n")],
  ["marks.md", () => HEAD + row(100) + "*a _b [c ".repeat(200_000)],
  [
    "open.html",
    () => `${"<div><p>".repeat(100_000)}<table><tr><th>Code<th>Message<tr><td>LX-100<td>x`,
  ],
  ["nested.json", () => `${"[".repeat(200_000)}1${"]".repeat(200_000)}`],
  [
    "wide.csv",
    () => `Code,Message,${cells.join(",")}\n${`LX-100,x,${cells.join(",")}\n`.repeat(20)}`,
  ],
  [
    "wide.md",
    () =>
      `| Code | Message | ${cells.join(" | ")} |\n|${"--|".repeat(COLUMNS + 2)}\n| LX-100 | x | ${cells.join(" | ")} |\n`,
  ],
  [
    "wide.html",
    () =>
      `<table><tr><th>Code<th>Message<th>${cells.join("<th>")}<tr><td>LX-100<td>x<td>${cells.join("<td>")}`,
  ],
  [
    "spans.html",
    () =>
      `<table><tr><th>Code<th>Message${"<tr><td rowspan=65534 colspan=1000>LX-100<td>x".repeat(200)}`,
  ],
];
for (const [file, make] of large) {
  const text = make();
  const bytes = Buffer.from(text);
  const begun = performance.now();
  const { sightings, problems } = readSource(file, bytes);
  const seconds = Number(since(begun));
  const isSlow = seconds > LONGEST;
  const megabytes = (bytes.length / 1e6).toFixed(1);
  const faults = problems.filter(({ kind }) => kind === "fault").length;
  console.log(
    `${file}: ${megabytes} MB, ${sightings.length} entries, ${faults} faults, ${seconds} s${isSlow ? ": too slow" : ""}`,
  );
  if (isSlow || (sightings.length === 0 && faults === 0)) process.exitCode = 1;
}

function fill(line: (number: number) => string): string {
  const lines: string[] = [];
  for (let number = 100, length = 0; length < MEGABYTES * 1e6; number++) {
    const text = line(number);
    length += text.length;
    lines.push(text);
  }
  return lines.join("");
}

function since(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
