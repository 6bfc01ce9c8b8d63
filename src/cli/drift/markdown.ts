import { GROUPS, ofGroup } from "./sentences.ts";
import type { DriftReport } from "./sentences.ts";

/** The report for a pull request. */
export function asMarkdown({ source, since, differences }: DriftReport): string {
  const head = `## Drift of ${escape(source)} since ${since}\n`;
  if (differences.length === 0) return `${head}\nNothing changed.`;
  const parts = GROUPS.flatMap(({ title, kinds }) => {
    const told = ofGroup(differences, kinds);
    if (told.length === 0) return [];
    const lines = told.flatMap(({ code, line, says, items }) => [
      `- ${fence(code)} ${escape(says)}${line === undefined ? "" : ` (line ${line})`}`,
      ...items.map((item) => `  - ${escape(item)}`),
    ]);
    return [`### ${title}\n\n${lines.join("\n")}`];
  });
  return `${head}\n${parts.join("\n\n")}`;
}

/** Text from a page stays text: nothing in it is markup, and nobody is mentioned. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>()#+\-!|~&$]/g, "\\$&")
    .replace(/@/g, "@\u200B");
}

function fence(code: string): string {
  const longest = [...code.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
  const marks = "`".repeat(longest + 1);
  return longest > 0 ? `${marks} ${code} ${marks}` : `${marks}${code}${marks}`;
}
