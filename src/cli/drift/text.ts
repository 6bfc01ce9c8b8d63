import { GROUPS, ofGroup } from "./sentences.ts";
import type { DriftReport } from "./sentences.ts";

/** The report for a terminal. */
export function asText({ file, source, since, differences }: DriftReport): string {
  if (differences.length === 0) return `${file} says what ${source} said on ${since}.`;
  const lines: string[] = [];
  for (const { title, kinds } of GROUPS) {
    const told = ofGroup(differences, kinds);
    if (told.length === 0) continue;
    lines.push(`${title}`);
    for (const { code, line, says, items } of told) {
      lines.push(`  ${code} ${says}${line === undefined ? "" : `  ${file}:${line}`}`);
      lines.push(...items.map((item) => `      ${item}`));
    }
    lines.push("");
  }
  lines.push(`Compared with ${source} as it was on ${since}.`);
  return lines.join("\n");
}
