import { readFile } from "node:fs/promises";
import { createLookup } from "../lookup/index.ts";
import type { Identified } from "../lookup/index.ts";
import { typescriptMessages } from "./typescript-messages.ts";
import type { Row } from "./typescript-messages.ts";

/**
 * How well messages and codes of real catalogues are recognised. Each argument is a file with an
 * array of `{ code, status, message }`; without one, the messages of the installed TypeScript.
 * Ends with 1 where a share is below its bound.
 */

const PLACEHOLDER = /\{\{\s?\w+\s?\}\}|\{\w+\}|%\w+%|%\d\$s|%[sd]|<[A-Z_]{2,}>|\$[a-z]\w+(?=\W|$)/g;
/** The least share, in per cent; 97 for messages that are filled in. */
const BOUNDS: Record<string, number> = {
  code: 100,
  "in a body": 100,
  message: 100,
  "a word less": 90,
  "cut at 60 %": 90,
};
/** Written without spaces: what a word is, only a dictionary knows. */
const UNSPACED = /\b(?:ja|zh)\b/;
/** More than one word. */
const WORDS = /\w\W+\w|\p{Lo}{2}/u;

const FILLINGS: Record<string, string[]> = {
  words: ["the customer record", "orderTotal", "my workspace", "billing"],
  quotes: ['"Blue Widget"', "'a b'", "“name”", "`x`"],
  numbers: ["42", "1,000", "-3.5", "2026"],
  paths: [
    "/var/lib/app/data.json",
    "C:\\temp\\new\\file.ts",
    "https://a.example/b?c=d",
    "../x/y.tsx",
  ],
};

/** What may stand round a message. */
const SURROUNDINGS: Record<string, (message: string) => string> = {
  "in a log line": (message) =>
    `2026-11-24 10:00:00,123 WARN  [worker-3] c.acme.sync.Job - retry 2 of 5: ${message} (see the log)`,
  "among lines": (message) =>
    `Sync started.\nReading 12 rows from the source.\n${message}\nSync ended after 3 s.\n`,
  "in JSON": (message) =>
    JSON.stringify({ time: 1764000000, job: "sync", outcome: { note: `It said: ${message}` } }),
  wrapped: (message) => `> ${message.replace(/(.{1,40}) /g, "$1\n> ")}`,
};

const normal = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

for (const { name, rows } of await readCatalogues()) evaluate(name, rows);

function evaluate(name: string, rows: Row[]): void {
  const byCode = Map.groupBy(rows, ({ code }) => code);
  const lookup = createLookup<Record<never, never>>({
    product: { slug: "p", name: "Product p", letters: "mixed" },
    codes: [...byCode].map(([code, own]) => ({
      code,
      entries: own.map(({ status, message }, i) => ({
        id: `e${i}`,
        ...(status && { status: [status] }),
        ...(message && { message }),
      })),
    })),
  });
  const spoken = rows.filter(({ message }) => message && normal(message));
  const sharing = Map.groupBy(spoken, ({ message }) => normal(message ?? ""));
  const codesOf = (message: string) =>
    new Set((sharing.get(normal(message)) ?? []).map(({ code }) => code));

  const place = ({ matches }: Identified, codes: ReadonlySet<string>) =>
    matches.findIndex(({ code }) => codes.has(code.code));
  const table: Record<string, string> = { entries: String(rows.length) };
  const share = (kind: string, hits: boolean[]) => {
    const part = (100 * hits.filter(Boolean).length) / hits.length;
    const isBelow = part < (BOUNDS[kind] ?? 97);
    if (isBelow) process.exitCode = 1;
    table[kind] = hits.length ? `${part.toFixed(1)} %${isBelow ? " (too few)" : ""}` : "–";
  };
  const missed: string[] = [];
  const check = (kind: string, input: string, codes: ReadonlySet<string>, first = 0) => {
    const at = place(lookup.identify(input), codes);
    const hit = at >= 0 && at <= first;
    if (!hit)
      missed.push(
        `${kind}: ${[...codes].join()} ${input.slice(0, 120)} → ${lookup
          .identify(input)
          .matches.slice(0, 3)
          .map(({ code }) => code.code)
          .join()}`,
      );
    return hit;
  };

  share(
    "code",
    [...byCode.keys()].map((code) => check("code", code, new Set([code]))),
  );
  share(
    "in a body",
    [...byCode.keys()].map((code) =>
      check("body", JSON.stringify({ error: { code, message: "x" } }), new Set([code])),
    ),
  );
  share(
    "message",
    spoken.map(({ message }) => {
      const text = message ?? "";
      const codes = codesOf(text);
      const { matches } = lookup.identify(text);
      const heads = new Set(matches.slice(0, codes.size).map(({ code }) => code.code));
      const all =
        [...codes].every((code) => heads.has(code)) ||
        (matches
          .slice(0, sharing.get(normal(text))?.length)
          .every(({ code }) => codes.has(code.code)) &&
          matches.length > 0);
      if (!all)
        missed.push(
          `message: ${[...codes].join()} ${text} → ${matches
            .slice(0, 3)
            .map(({ code }) => code.code)
            .join()}`,
        );
      return all;
    }),
  );
  for (const [kind, fillings] of Object.entries(FILLINGS)) {
    const filled = spoken.filter(({ message }) => message?.match(PLACEHOLDER));
    share(
      kind,
      filled.map(({ message }) => {
        let n = 0;
        const text = (message ?? "").replace(
          PLACEHOLDER,
          () => fillings[n++ % fillings.length] ?? "",
        );
        return check(kind, text, codesOf(message ?? ""));
      }),
    );
  }
  // A single word in a text is no message.
  const inText = spoken.flatMap(({ message }) => (message && WORDS.test(message) ? [message] : []));
  for (const [kind, surround] of Object.entries(SURROUNDINGS))
    share(
      kind,
      inText.map((message) => {
        let n = 0;
        const text = message.replace(PLACEHOLDER, () => FILLINGS["words"]?.[n++ % 4] ?? "");
        return check(kind, surround(text), codesOf(message), 2);
      }),
    );
  if (!UNSPACED.test(name))
    share(
      "a word less",
      spoken.flatMap(({ message }) => {
        const words = (message ?? "").split(/\s+/);
        if (words.length < 2) return [];
        const left = Math.floor(words.length / 2);
        return [
          check("less", words.filter((_, i) => i !== left).join(" "), codesOf(message ?? ""), 2),
        ];
      }),
    );
  share(
    "cut at 60 %",
    spoken.flatMap(({ message }) => {
      const text = (message ?? "").slice(0, Math.ceil((message ?? "").length * 0.6));
      return [check("cut", text, codesOf(message ?? ""), 2)];
    }),
  );
  console.log(
    name.padEnd(20),
    ...Object.entries(table).map(([kind, value]) => `${kind} ${value} ·`),
  );
  if (process.env["MISSED"]) for (const line of missed) console.log("   ", line);
}

async function readCatalogues(): Promise<{ name: string; rows: Row[] }[]> {
  const files = process.argv.slice(2);
  if (!files.length)
    return Promise.all(
      ["de", "ru", "ja", "zh-cn"].map(async (locale) => ({
        name: `TypeScript ${locale}`,
        rows: await typescriptMessages(locale),
      })),
    );
  return Promise.all(
    files.map(async (file) => {
      const rows: unknown = JSON.parse(await readFile(file, "utf8"));
      if (!Array.isArray(rows)) throw new TypeError(`${file} is no array of rows.`);
      return { name: file.split("/").at(-2) ?? file, rows: rows.filter(isRow) };
    }),
  );
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && "code" in value && "message" in value;
}
