import { createLookup } from "../lookup/index.ts";
import { typescriptMessages } from "./typescript-messages.ts";

/**
 * What a lookup costs, as ratios of two times in one run, so that a slow machine makes no
 * difference: `find` against `Map.get`, and 10 MB of a log or hostile text against 1 MB. Only a
 * body of 300 bytes is measured in milliseconds. Ends with 1 where a figure is above its bound.
 */

const MB = 1_000_000;
const rows = await typescriptMessages("de");
const lookup = createLookup<Record<never, never>>({
  product: { slug: "ts", name: "TypeScript", letters: "mixed" },
  codes: Array.from({ length: 10_000 }, (_, i) => {
    const message = rows[i]?.message;
    return { code: rows[i]?.code ?? `X${i}`, ...(message && { entries: [{ message }] }) };
  }),
});
/** A phrase of which many messages share each sign. */
const unspaced = (await typescriptMessages("zh-cn")).slice(0, 3).map(({ message }) => message);
const codes = rows.map(({ code }) => code);

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The least of some times: what else runs on the machine only adds to them. */
const least = (count: number, run: () => void) =>
  Math.min(...Array.from({ length: count }, () => time(run)));

function report(name: string, value: number, bound: number, more = ""): void {
  const isOver = value > bound;
  if (isOver) process.exitCode = 1;
  console.log(name.padEnd(36), value.toFixed(2).padStart(7), isOver ? ">" : "≤", bound, more);
}

const map = new Map(codes.map((code) => [code, code]));
/** Kept, so that no call is left out as useless. */
let sum = 0;
const each = (get: (code: string) => unknown) => () => {
  for (let i = 0; i < 200_000; i++) if (get(codes[i % codes.length] ?? "")) sum++;
};
const [bare, found] = [each((code) => map.get(code)), each((code) => lookup.find(code))];
least(2, bare);
least(2, found);
report("find of a code, against Map.get", least(9, found) / least(9, bare), 3);

const body = JSON.stringify({
  status: 400,
  timestamp: "2026-11-24T10:00:00Z",
  path: "/api/v1/things/42",
  errors: [{ code: "TS2322", message: rows[500]?.message, requestId: "a1b2-c3d4-e5f6" }],
  trace: "com.acme.sync.Worker.run(Worker.java:10)",
}).slice(0, 300);
const bodies = () => {
  for (let i = 0; i < 100; i++) sum += lookup.identify(body).matches.length;
};
least(3, bodies);
report("identify of a body, in ms", least(7, bodies) / 100, 1);

const repeated = (piece: string) => (length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const lines = (line: (i: number) => string) => (length: number) => {
  const all: string[] = [];
  for (let i = 0, left = length; left > 0; i++) left -= all[all.push(line(i)) - 1]?.length ?? 1;
  return all.join("").slice(0, length);
};
const inputs: Record<string, (length: number) => string> = {
  "a log": lines((i) => {
    const { code, message } = rows[(i * 7) % rows.length] ?? {};
    return `2026-11-24T10:00:${i % 60} ERROR [worker-${i % 9}] request ${i * 7919}: ${code} ${message?.slice(0, 80)}\n`;
  }),
  "nested brackets": (length) => "[{".repeat(length / 4) + "}]".repeat(length / 4),
  "{0} repeated": repeated("{0} "),
  "one long line": repeated("a"),
  "lone surrogates": repeated("\ud800"),
  quotes: repeated('"'),
  backslashes: repeated("\\"),
  'code=" repeated': repeated('code="'),
  "code: repeated": repeated("code:"),
  "1:1:1:": repeated("1:"),
  "a phrase without spaces": repeated(unspaced.join("")),
  "message fields": repeated('{"message":"Der Typ"} '),
  "unknown codes": lines((i) => `{"code":"Y${i}"}\n`),
};
for (const [name, make] of Object.entries(inputs)) {
  const [small, large] = [make(MB), make(10 * MB)];
  lookup.identify(small);
  const one = least(3, () => void lookup.identify(small));
  const ten = least(2, () => void lookup.identify(large));
  report(`${name}: a MB of ten, against one`, ten / 10 / one, 1.5, `(${one.toFixed(0)} ms a MB)`);
}
if (!sum) throw new Error("Nothing was found.");
