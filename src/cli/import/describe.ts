import type { Change } from "../../importer/merge.ts";
import type { Wording } from "../../importer/sighting.ts";
import type { Plan, Source } from "../../importer/plan.ts";

/** Changes of a kind that are shown one by one; the rest is counted. */
const SHOWN = 20;
/** Words of a code that were not taken: as many are named. */
const NAMED = 12;

/** What an import does, for a person to read. */
export function describePlan(plan: Plan, sources: readonly Source[], isWritten: boolean): string {
  const lines = sources.flatMap(({ reading }) => [
    ...reading.taken.map(
      ({ file, line, as, count }) =>
        `${file}:${line}  ${as} (${plural(count, "entry", "entries")})`,
    ),
    ...describeLeft(reading),
  ]);
  const kinds = [
    { kind: "add", sign: "+", many: "new" },
    { kind: "update", sign: "~", many: "changed in the source" },
    { kind: "keep", sign: "!", many: "changed in the source and edited here: these stay" },
  ] as const;
  for (const { kind, sign, many } of kinds) {
    const changes = plan.changes.filter((change) => change.kind === kind);
    if (changes.length === 0) continue;
    lines.push("", `${changes.length} ${many}`);
    lines.push(...changes.slice(0, SHOWN).map((change) => `  ${sign} ${describeChange(change)}`));
    if (changes.length > SHOWN) lines.push(`    … and ${changes.length - SHOWN} more`);
  }
  const counts = [
    `${plan.changes.filter(({ kind }) => kind === "add").length} new`,
    `${plan.changes.filter(({ kind }) => kind === "update").length} changed`,
    `${plan.same} as they are`,
    ...(plan.repeats > 0 ? [`${plan.repeats} repeated in the sources`] : []),
  ];
  lines.push("", `${counts.join(", ")}.`, ...describeFiles(plan, isWritten));
  return lines.join("\n").replace(/^\n/, "");
}

function describeFiles({ files }: Plan, isWritten: boolean): string[] {
  if (files.size === 0) return ["Nothing to write."];
  const verb = isWritten ? "Written" : "Not written";
  return [...files.keys()].map((file) => `${verb}: content/${file}`);
}

function describeLeft({ left, file }: Source["reading"]): string[] {
  const [first] = left;
  if (!first) return [];
  const named = left.slice(0, NAMED).map(({ code, line }) => `${code} (line ${line})`);
  const rest = left.length > NAMED ? `, and ${left.length - NAMED} more` : "";
  const what = left.length === 1 ? "1 word has" : `${left.length} words have`;
  return [
    `${file}:${first.line}  ${what} the form of a code and no entry: ${named.join(", ")}${rest}`,
  ];
}

function describeChange(change: Change): string {
  if (change.kind === "add") return `${change.code}  ${describeWording(change.after)}`;
  const { code, before, after } = change;
  return `${code}  ${describeWording(before)}\n      now ${describeWording(after)}`;
}

function describeWording({ status, message }: Wording): string {
  const text = message === undefined ? "no message" : `“${shorten(message)}”`;
  return status.length > 0 ? `${status.join(", ")} ${text}` : text;
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
