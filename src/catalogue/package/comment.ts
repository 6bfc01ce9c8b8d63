import type { CodeDocument, Entry } from "../../lookup/shape.ts";
import type { Strings } from "../strings/index.ts";
import { isLiving } from "./living.ts";

/** What an editor shows of a code: of each meaning its title, its summary and its first remedy. */
export function codeComment({ entries, roles }: CodeDocument, url: string, t: Strings): string {
  const roleName = (id: string) => roles.find((role) => role.id === id)?.name ?? id;
  return comment([
    ...entries.filter(isLiving).flatMap((entry) => [heading(entry, t), ...remedy(entry)]),
    `@see ${url}`,
  ]);

  function remedy({ summary, causes: [cause], renumbered }: Entry): string[] {
    if (!cause) {
      const today = renumbered.map(({ code, title }) => plain(`${code}: ${title}`)).join(", ");
      return [plain(summary), today ? `${t.renumberedToday}: ${today}` : t.noRemedy];
    }
    const steps = cause.steps.map(({ text }, index) => `${index + 1}. ${plain(text)}`);
    return [
      plain(summary),
      `${plain(cause.recognise)} (${plain(roleName(cause.role))})`,
      steps.join("\n"),
    ];
  }
}

/** Paragraphs as a documentation comment. Nothing in them ends it. */
export function comment(paragraphs: readonly string[]): string {
  const text = paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
  const lines = text.replaceAll("*/", "*\\/").split("\n");
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}

/**
 * Data as one line of a comment, read as it stands: editors take comments for Markdown, and an @
 * for a tag.
 */
export function plain(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[\\`*[\]<>&~@]|\b_|_\b/g, "\\$&")
    .replace(/^(\d*)([-+#.)])/, "$1\\$2");
}

function heading({ title, status, eras }: Entry, t: Strings): string {
  const facts = [...status.map(t.status), ...eras.map(t.era)].map(plain).join(", ");
  return `**${plain(title)}**${facts ? ` (${facts})` : ""}`;
}
