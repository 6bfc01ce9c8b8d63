import { plainText, squash } from "../document.ts";
import type { Block } from "../document.ts";
import type { Sighting } from "../sighting.ts";
import { isRemedial, noteIn, sentencesOf } from "./remedial.ts";
import { readHeading } from "./words.ts";

/** A cause as a source gives it, with what it says to do. */
export interface SourceCause {
  cause: string;
  remedies: string[];
}

/** What a source says of an entry, taken apart. */
export interface Told {
  causes: SourceCause[];
  notes: string[];
  /** Set where the source parts causes and remedies itself, or its sentences do. */
  isListed: boolean;
}

/** A line of an explanation, or a list of it. */
type Part = { kind: "line"; text: string } | { kind: "items"; items: string[] };

/** Takes apart what a source says of an entry: causes with their remedies, and notes. */
export function tell({ explanation, causes, remedies, message }: Sighting): Told {
  const parts = partsOf(explanation);
  if (causes.length > 0 || remedies.length > 0) {
    const notes = parts.flatMap((part) => (part.kind === "line" ? (noteIn(part.text) ?? []) : []));
    const own = itemsOf(causes);
    const why = own.length > 0 ? own : [plainText(explanation) || message || ""].filter(Boolean);
    return { causes: pair(why, itemsOf(remedies)), notes, isListed: true };
  }
  const listed = ofLists(parts);
  if (listed) return listed;
  return ofLines(parts);
}

function partsOf(blocks: readonly Block[]): Part[] {
  return blocks.flatMap((block): Part[] => {
    if (block.kind === "list") {
      return [{ kind: "items", items: block.items.map(plainText).filter(Boolean) }];
    }
    if (block.kind === "quote") return partsOf(block.children);
    if (block.kind === "sample" || block.kind === "table") return [];
    const text = plainText([block]);
    return text === "" ? [] : [{ kind: "line", text }];
  });
}

/** The items of lists; each paragraph is one where there is no list. */
function itemsOf(blocks: readonly Block[]): string[] {
  const parts = partsOf(blocks);
  const hasList = parts.some(({ kind }) => kind === "items");
  return parts.flatMap((part) => {
    if (part.kind === "items") return part.items;
    return hasList && /[:：]$/u.test(part.text) ? [] : [part.text];
  });
}

/** By order where there are as many of each; else what is over belongs to the last. */
function pair(causes: readonly string[], remedies: readonly string[]): SourceCause[] {
  return causes.map((cause, index) => {
    if (causes.length === 1) return { cause, remedies: [...remedies] };
    const end = index === causes.length - 1 ? undefined : index + 1;
    return { cause, remedies: remedies.slice(index, end) };
  });
}

/** An explanation with a list of causes, and perhaps one of remedies, each behind a line that says so. */
function ofLists(parts: readonly Part[]): Told | undefined {
  const causes: string[] = [];
  const remedies: string[] = [];
  const notes: string[] = [];
  let intro = "";
  for (const part of parts) {
    if (part.kind === "line") {
      const note = noteIn(part.text);
      if (note !== undefined) notes.push(note);
      intro = note === undefined ? part.text : "";
      continue;
    }
    if (part.items.length === 0) continue;
    if (announces(intro, "remedy") || part.items.every(isRemedial)) remedies.push(...part.items);
    else causes.push(...part.items);
    intro = "";
  }
  if (causes.length === 0 && remedies.length === 0) return undefined;
  const lines = parts.flatMap((part) => (part.kind === "line" ? [part.text] : []));
  const why =
    causes.length > 0 ? causes : lines.filter((line) => !/[:：]$/u.test(line)).slice(0, 1);
  return { causes: pair(why, remedies), notes, isListed: true };
}

function announces(line: string, field: "remedy"): boolean {
  return line.split(/[\s:：,.]+/u).some((word) => readHeading(word).field === field);
}

/** Each line a cause, up to the sentence that tells somebody to do something. */
function ofLines(parts: readonly Part[]): Told {
  const told: Told = { causes: [], notes: [], isListed: false };
  for (const part of parts) {
    if (part.kind === "items" || /[:：]$/u.test(part.text)) continue;
    const note = noteIn(part.text);
    if (note !== undefined) {
      told.notes.push(squash(note));
      continue;
    }
    const sentences = sentencesOf(part.text);
    const first = sentences.findIndex(isRemedial);
    const last = told.causes.at(-1);
    if (first >= 0) told.isListed = true;
    if (first === 0 && last) {
      last.remedies.push(...sentences);
      continue;
    }
    const end = first < 0 ? sentences.length : first;
    const cause = sentences.slice(0, end).join(" ");
    const remedies = first < 0 ? [] : sentences.slice(end);
    told.causes.push({ cause: cause || (remedies[0] ?? ""), remedies });
  }
  return told;
}
