import { parseTree, printParseErrorCode } from "jsonc-parser";
import type { Node as JsonNode, ParseError } from "jsonc-parser";
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseAllDocuments } from "yaml";
import type { Document, ParsedNode } from "yaml";
import type { Place } from "../document.ts";
import type { Report } from "../problem.ts";

/** Data with the places of its parts. Numbers stay as they are spelled, so that `0080` is a code. */
export type Data =
  | { kind: "value"; text: string; at: Place }
  | { kind: "list"; items: Data[]; at: Place }
  | { kind: "map"; entries: { key: string; value: Data }[]; at: Place };

/** Aliases are followed this often, so that a small file can't become a huge one. */
const MOST_ALIASES = 1000;

/** Reads JSON, with comments if it has them. Every fault of it is told. */
export function readJson(source: string, report: Report): Data | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { allowTrailingComma: true });
  const places = placesOf(source);
  for (const { error, offset } of errors.slice(0, 100)) {
    report(
      "fault",
      places(offset),
      `This is no JSON: ${printParseErrorCode(error)}.`,
      "Correct the file, or save it anew.",
    );
  }
  return root ? ofJson(root, source, places) : undefined;
}

/** Reads one JSON value a line. */
export function readJsonLines(source: string, report: Report): Data {
  const items: Data[] = [];
  source.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const data = readJson(line, (kind, { column }, what, mend) => {
      report(kind, { line: index + 1, column }, what, mend);
    });
    if (data) items.push(moved(data, index));
  });
  return { kind: "list", items, at: { line: 1, column: 1 } };
}

/** Reads YAML. Nothing in it is made into anything but text. */
export function readYaml(source: string, report: Report): Data {
  const counter = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const documents = parseAllDocuments(source, {
    lineCounter: counter,
    strict: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const items: Data[] = [];
  for (const document of "empty" in documents ? [] : documents) {
    for (const { pos, message } of document.errors.slice(0, 100)) {
      report(
        "fault",
        placeOf(pos[0]),
        `This is no YAML: ${message.replace(/\.$/, "")}.`,
        "Indent with spaces, and put texts that hold : or # in quotes.",
      );
    }
    const read = new YamlReading(document, placeOf);
    if (document.contents) items.push(read.read(document.contents));
  }
  const [only] = items;
  return only && items.length === 1 ? only : { kind: "list", items, at: { line: 1, column: 1 } };
}

class YamlReading {
  readonly #document: Document.Parsed;
  readonly #placeOf: (offset: number) => Place;
  #aliases = 0;

  constructor(document: Document.Parsed, placeOf: (offset: number) => Place) {
    this.#document = document;
    this.#placeOf = placeOf;
  }

  read(node: ParsedNode | null): Data {
    const at = this.#placeOf(node?.range[0] ?? 0);
    if (isAlias(node)) {
      const target = node.resolve(this.#document);
      const isFollowed = ++this.#aliases <= MOST_ALIASES && isScalar(target);
      return { kind: "value", text: isFollowed ? String(target.value) : "", at };
    }
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const entries = node.items.map(({ key, value }) => ({
        key: isScalar(key) ? (key.source ?? String(key.value)) : "",
        value: this.read(value),
      }));
      return { kind: "map", entries, at };
    }
    if (isSeq<ParsedNode>(node)) {
      return { kind: "list", items: node.items.map((item) => this.read(item)), at };
    }
    if (!isScalar(node) || node.value === null) return { kind: "value", text: "", at };
    const value: unknown = node.value;
    const text = typeof value === "string" ? value : (node.source ?? JSON.stringify(value) ?? "");
    return { kind: "value", text, at };
  }
}

function ofJson(node: JsonNode, source: string, places: (offset: number) => Place): Data {
  const at = places(node.offset);
  if (node.type === "array") {
    const items = (node.children ?? []).map((child) => ofJson(child, source, places));
    return { kind: "list", items, at };
  }
  if (node.type === "object") {
    const entries = (node.children ?? []).flatMap(({ children }) => {
      const [key, value] = children ?? [];
      return key && value ? [{ key: String(key.value), value: ofJson(value, source, places) }] : [];
    });
    return { kind: "map", entries, at };
  }
  const { offset, length, type } = node;
  const raw: unknown = node.value;
  const text =
    type === "null" ? "" : typeof raw === "string" ? raw : source.slice(offset, offset + length);
  return { kind: "value", text, at };
}

function moved(data: Data, lines: number): Data {
  const at = { line: data.at.line + lines, column: data.at.column };
  if (data.kind === "list") return { ...data, at, items: data.items.map((d) => moved(d, lines)) };
  if (data.kind === "value") return { ...data, at };
  const entries = data.entries.map(({ key, value }) => ({ key, value: moved(value, lines) }));
  return { ...data, at, entries };
}

/** Finds the line of an offset by halving. */
export function placesOf(source: string): (offset: number) => Place {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1))
    starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
