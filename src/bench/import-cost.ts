import { planImport } from "../importer/plan.ts";
import { readSource } from "../importer/read-source.ts";

/**
 * `npm run bench:import`: what a row costs at 1,000 and at 10,000 rows, read and planned, first and
 * again. Ends with exit code 1 where a row of many costs more than twice one of few.
 */

const FEW = 1_000;
const MANY = 10_000;
const ROUNDS = 5;
const MOST = 2;

/** A product of which nothing is known yet. */
const content = { entries: [], products: [] };

const page = {
  md: (count: number) =>
    `| Code | Status | Message |\n|--|--|--|\n${rows(count, (n) => `| E${n} | 400 | Lamp *${n}* can’t be lit |\n`)}`,
  html: (count: number) =>
    `<table><tr><th>Code<th>Status<th>Message${rows(count, (n) => `<tr><td>E${n}<td>400<td>Lamp <b>${n}</b> can’t be lit\n`)}</table>`,
  csv: (count: number) =>
    `Code,Status,Message\n${rows(count, (n) => `E${n},400,"Lamp ${n} can’t be lit"\n`)}`,
  json: (count: number) =>
    `[${rows(count, (n) => `${n > 10_000 ? "," : ""}{"code":"E${n}","status":400,"message":"Lamp ${n} can’t be lit"}\n`)}]`,
};

for (const [ending, make] of Object.entries(page)) {
  const few = best(`page.${ending}`, make(FEW)) / FEW;
  const many = best(`page.${ending}`, make(MANY)) / MANY;
  const ratio = many / few;
  const isSteep = ratio > MOST;
  console.log(
    `${ending}: ${(few * 1000).toFixed(0)} µs a row of ${FEW}, ${(many * 1000).toFixed(0)} of ${MANY}, ratio ${ratio.toFixed(2)}${isSteep ? ": not linear" : ""}`,
  );
  if (isSteep) process.exitCode = 1;
}

/** Least time of several rounds, in milliseconds: reads and plans, and plans again over what came of it. */
function best(file: string, text: string): number {
  const bytes = Buffer.from(text);
  const way = { day: "2026-11-24", asDrafts: false };
  return Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      const source = { bytes, reading: readSource(file, bytes) };
      const { files } = planImport("acme", content, new Map(), [source], way);
      const again = planImport("acme", content, files, [source], way);
      if (again.files.size > 0) throw new Error("Importing again changes something.");
      return performance.now() - start;
    }),
  );
}

function rows(count: number, row: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => row(10_000 + index)).join("");
}
