import type { Block, Place, Row } from "../document.ts";
import { textCell } from "../document.ts";
import { FIELDS } from "../recognise/words.ts";

/** Reads lines by a regular expression whose named groups say what is what. */
export function readByPattern(source: string, pattern: RegExp): Block[] {
  const used = FIELDS.filter((field) => pattern.source.includes(`(?<${field}>`));
  const head = { line: 1, column: 1 };
  const rows: Row[] = [{ cells: used.map((field) => textCell(field, head)), at: head }];
  source.split(/\r?\n/).forEach((line, index) => {
    const groups = pattern.exec(line)?.groups;
    if (!groups) return;
    const at: Place = { line: index + 1, column: 1 };
    rows.push({ cells: used.map((field) => textCell(groups[field] ?? "", at)), at });
  });
  return [{ kind: "table", rows, headingRows: 1, at: head }];
}

/** Columns that tabs or several spaces part, or `KEY = text` a line. */
export function readColumns(source: string): Block[] {
  const rows: Row[] = [];
  source.split(/\r?\n/).forEach((line, index) => {
    const text = line.trimEnd();
    if (text.trim() === "" || /^\s*(?:#|;|\/\/|!)/.test(text)) return;
    const at: Place = { line: index + 1, column: 1 };
    const pair = /^\s*(?:#define\s+)?([^\s=:]{1,200})\s*[=:]\s+?(.+)$|^([^\s=]{1,200})=(.+)$/.exec(
      text,
    );
    const cells = text.trim().split(/\t+| {2,}/);
    const parts =
      cells.length > 1
        ? cells
        : pair
          ? [pair[1] ?? pair[3] ?? "", pair[2] ?? pair[4] ?? ""]
          : cells;
    if (parts.length < 2) return;
    rows.push({ cells: parts.map((part) => textCell(unquote(part.trim()), at)), at });
  });
  return [{ kind: "table", rows, at: { line: 1, column: 1 } }];
}

/** A catalogue of translations: the key is the code, the text its message. */
export function readPo(source: string): Block[] {
  const head = { line: 1, column: 1 };
  const rows: Row[] = [
    { cells: ["code", "message"].map((text) => textCell(text, head)), at: head },
  ];
  let entry: { at: Place; parts: Map<string, string>; last: string } | undefined;
  const flush = (): void => {
    const id = entry?.parts.get("msgid") ?? "";
    if (entry && id !== "") {
      const context = entry.parts.get("msgctxt");
      const message = entry.parts.get("msgstr") || (context === undefined ? "" : id);
      const { at } = entry;
      rows.push({ cells: [textCell(context ?? id, at), textCell(message, at)], at });
    }
    entry = undefined;
  };
  source.split(/\r?\n/).forEach((line, index) => {
    const [, key, text] = /^\s*(?:(msgctxt|msgid|msgstr(?:\[0\])?)\s+)?"(.*)"\s*$/.exec(line) ?? [];
    if (text === undefined) {
      if (line.trim() === "") flush();
      return;
    }
    const name = key?.replace("[0]", "");
    if ((name === "msgid" && entry?.parts.has("msgid")) || name === "msgctxt") flush();
    entry ??= { at: { line: index + 1, column: 1 }, parts: new Map(), last: "" };
    entry.last = name ?? entry.last;
    entry.parts.set(entry.last, (entry.parts.get(entry.last) ?? "") + unescape(text));
  });
  flush();
  return [{ kind: "table", rows, headingRows: 1, at: head }];
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, (_, mark: string) =>
    mark === "n" ? "\n" : mark === "t" ? "\t" : mark,
  );
}

function unquote(text: string): string {
  const bare = text.replace(/[,;]$/, "");
  return /^"(.*)"$|^'(.*)'$/s.test(bare) ? bare.slice(1, -1) : text;
}
