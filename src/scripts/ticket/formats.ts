import type { Part, Ticket } from "./compose.ts";

export type Format = "plain" | "markdown" | "html";

/** A ticket as text in a format. What a reader entered is text in each and never markup. */
export const formats: Readonly<Record<Format, (ticket: Ticket, missing: string) => string>> = {
  plain: ({ title, parts }, missing) =>
    write([title, ...lines(parts, plainPart), ...(missing ? [missing] : [])]),
  markdown: ({ title, parts }, missing) =>
    write([
      `## ${escapeMarkdown(title)}`,
      ...lines(parts, markdownPart),
      ...(missing ? [`*${escapeMarkdown(missing)}*`] : []),
    ]),
  html: ({ title, parts }, missing) =>
    [
      `<h2>${escapeHtml(title)}</h2>`,
      ...parts.map(htmlPart),
      ...(missing ? [`<p><em>${escapeHtml(missing)}</em></p>`] : []),
    ].join("\n"),
};

/** Facts stand in lines under one another; other parts stand apart. */
function lines(parts: readonly Part[], write: (part: Part) => string): string[] {
  const blocks: string[] = [];
  let wasFact = false;
  for (const part of parts) {
    const isFact = part.kind === "fact";
    const text = write(part);
    if (isFact && wasFact) blocks.push(`${blocks.pop() ?? ""}\n${text}`);
    else blocks.push(text);
    wasFact = isFact;
  }
  return blocks;
}

function write(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}

function plainPart(part: Part): string {
  switch (part.kind) {
    case "fact":
      return `${part.name}: ${part.text}`;
    case "list":
      return [`${part.name}:`, ...part.items.map((item) => `- ${item}`)].join("\n");
    case "sample":
      return `${part.name}:\n${part.text.trimEnd()}`;
  }
}

function markdownPart(part: Part): string {
  const name = `**${escapeMarkdown(part.name)}:**`;
  switch (part.kind) {
    case "fact":
      return `- ${name} ${/^https?:\/\/\S+$/.test(part.text) ? `<${part.text}>` : escapeMarkdown(part.text)}`;
    case "list":
      return [name, "", ...part.items.map((item) => `- ${escapeMarkdown(item)}`)].join("\n");
    case "sample": {
      const longest = [...part.text.matchAll(/`+/g)].reduce(
        (most, [run]) => Math.max(most, run.length),
        0,
      );
      const fence = "`".repeat(Math.max(3, longest + 1));
      return `${name}\n\n${fence}\n${part.text.trimEnd()}\n${fence}`;
    }
  }
}

function htmlPart(part: Part): string {
  const name = `<strong>${escapeHtml(part.name)}:</strong>`;
  switch (part.kind) {
    case "fact": {
      const text = escapeHtml(part.text);
      const isAddress = /^https?:\/\/\S+$/.test(part.text);
      return `<p>${name} ${isAddress ? `<a href="${text}">${text}</a>` : text}</p>`;
    }
    case "list": {
      const items = part.items.map((item) => `<li>${escapeHtml(item)}</li>`).join("");
      return `<p>${name}</p>\n<ul>${items}</ul>`;
    }
    case "sample":
      return `<p>${name}</p>\n<pre>${escapeHtml(part.text.trimEnd())}</pre>`;
  }
}

/** One line of text as Markdown: signs that would be markup are escaped. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&]/g, "\\$&")
    .replace(/^(\s*)([-+])(?=\s)/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s)/, "$1\\$2");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
