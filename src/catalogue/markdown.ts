import type { Block, Cause, CodeDocument, Entry, Inline, Passage } from "../lookup/shape.ts";
import { retryText, stringsOf } from "./strings/index.ts";
import type { Strings } from "./strings/index.ts";

/** A code's page as Markdown: all that the page says, for readers of text. */
export function codeMarkdown(document: CodeDocument): string {
  const t = stringsOf(document.lang);
  const { code, productName, entries, formerly } = document;
  const only = entries.length === 1 ? entries[0] : undefined;
  return join([
    only
      ? `# ${escape(`${productName} ${code}: ${only.title}`)}`
      : `# ${escape(`${productName} ${code}`)}`,
    only ? undefined : t.whichMeaning(entries.length),
    ...entries.flatMap((entry) => [
      only ? undefined : `## ${escape(entry.title)}`,
      ...entryParts(entry, document, t, only ? "##" : "###"),
    ]),
    ...formerly.map(
      ({ code: old, url, eras }) => `[${t.formerly(old, eras.map(t.era).join(", "))}](${url})`,
    ),
    "",
  ]);
}

function entryParts(
  entry: Entry,
  { productName, roles }: CodeDocument,
  t: Strings,
  level: string,
): (string | undefined)[] {
  const where = entry.anyEndpoint
    ? t.anyEndpoint
    : entry.endpoints.map(({ method, path }) => `\`${method} ${path}\``).join(", ");
  const facts = [...entry.status.map(t.status), where, ...entry.eras.map(t.era)].filter(
    (fact) => fact !== "",
  );
  const roleName = (id: string): string => roles.find((role) => role.id === id)?.name ?? id;
  return [
    entry.message === undefined
      ? undefined
      : `> ${escape(entry.message)}\n>\n> (${t.asWorded(productName)})`,
    facts.length > 0 ? facts.join(" · ") : undefined,
    entry.retired
      ? `**${t.retired(entry.retired.on)}** ${escape(entry.retired.reason)}`
      : undefined,
    ...(entry.retired?.see ?? []).map(
      ({ code, url }) => `${t.retiredSee}: [${escape(code)}](${url})`,
    ),
    ...entry.renumbered.map(
      ({ code, url, title }) => `${t.renumberedToday}: [${escape(`${code}: ${title}`)}](${url})`,
    ),
    escape(entry.summary) || undefined,
    blocks(entry.about),
    entry.causes.length === 0 && !entry.retired && entry.renumbered.length === 0
      ? `${t.noRemedy} ${t.noRemedyNext(productName)}`
      : undefined,
    ...entry.causes.flatMap((cause, index) =>
      causeParts(cause, roleName(cause.role), index, t, level),
    ),
    ...section(level, t.prevent, entry.prevent.length > 0 ? bullets(entry.prevent) : undefined),
    ...entry.notes.flatMap((note) => section(level, t.note, blocks(note.children))),
    ...section(level, t.related, links(entry.related)),
    ...section(
      level,
      t.sources,
      entry.sources
        .map(({ title, url, checked }) => `- [${escape(title)}](${url}), ${t.checkedOn(checked)}`)
        .join("\n"),
    ),
  ];
}

function causeParts(
  cause: Cause,
  role: string,
  index: number,
  t: Strings,
  level: string,
): (string | undefined)[] {
  const retry = retryText(cause, t);
  return [
    `${level} ${index + 1}. ${escape(cause.recognise)}`,
    [`${t.whoMends}: **${escape(role)}**`, ...(retry ? [`${t.retryLabel}: ${retry}`] : [])].join(
      " · ",
    ),
    items(cause.steps, true),
    cause.check ? `**${t.check}:** ${blocks(cause.check.children) ?? ""}` : undefined,
  ];
}

function section(level: string, heading: string, body: string | undefined): (string | undefined)[] {
  return body ? [`${level} ${heading}`, body] : [];
}

function links(related: Entry["related"]): string {
  return related
    .map(({ code, title, url }) => `- [${escape(`${code}: ${title}`)}](${url})`)
    .join("\n");
}

function bullets(passages: Passage[]): string {
  return items(passages, false);
}

/** Paragraphs, lists, notes and samples as Markdown; undefined where there are none. */
export function blocks(children: readonly Block[]): string | undefined {
  return children.length === 0 ? undefined : children.map(block).join("\n\n");
}

function block(node: Block): string {
  switch (node.kind) {
    case "paragraph":
      return node.children.map(inline).join("");
    case "list":
      return items(node.items, node.ordered);
    case "note":
      return (blocks(node.children) ?? "").replace(/^/gm, "> ");
    case "sample": {
      const fence = "`".repeat(Math.max(3, longestRun(node.text) + 1));
      return `${fence}${node.language ?? ""}\n${node.text}\n${fence}`;
    }
  }
}

function items(passages: readonly Passage[], ordered: boolean): string {
  return passages
    .map(({ children }, index) => {
      const mark = ordered ? `${index + 1}. ` : "- ";
      return mark + (blocks(children) ?? "").replace(/\n(?=.)/g, `\n${" ".repeat(mark.length)}`);
    })
    .join("\n");
}

function inline(node: Inline): string {
  switch (node.kind) {
    case "text":
      return escape(node.text);
    case "emphasis":
      return `*${node.children.map(inline).join("")}*`;
    case "code": {
      const ticks = "`".repeat(longestRun(node.text) + 1);
      return ticks.length === 1 ? `\`${node.text}\`` : `${ticks} ${node.text} ${ticks}`;
    }
    case "path":
      return `**${node.parts.map(escape).join(" > ")}**`;
    case "link":
      return `[${node.children.map(inline).join("")}](<${node.url}>)`;
  }
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** Text as text: what Markdown would read as markup is escaped. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&]/g, "\\$&")
    .replace(/^(\s*)([-+])(?=\s)/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, "$1\\$2");
}

function join(parts: readonly (string | undefined)[]): string {
  return (
    parts
      .filter((part) => part !== undefined)
      .join("\n\n")
      .trimEnd() + "\n"
  );
}
