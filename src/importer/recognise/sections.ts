import { anchorsOf, inlineText, plainText } from "../document.ts";
import type { Block } from "../document.ts";
import type { Sighting } from "../sighting.ts";
import { readCodeCell, readStatusCell } from "./code.ts";
import type { CodeCell } from "./code.ts";
import { readHeading } from "./words.ts";
import type { Field } from "./words.ts";

type Heading = Extract<Block, { kind: "heading" }>;

interface Section {
  heading: Heading;
  code: CodeCell | undefined;
  blocks: Block[];
}

/** Reads a page on which each code has a heading of its own. */
export function readSections(blocks: readonly Block[], file: string): Sighting[] {
  const depths = [...new Set(blocks.flatMap((b) => (b.kind === "heading" ? [b.depth] : [])))];
  return depths.toSorted().flatMap((depth) => {
    const sections = cut(blocks, depth);
    return areCodes(sections) ? sections.flatMap((section) => readSection(section, file)) : [];
  });
}

/** The page cut at its headings of one depth, each with what stands below it. */
function cut(blocks: readonly Block[], depth: number): Section[] {
  const sections: Section[] = [];
  let open: Section | undefined;
  for (const block of blocks) {
    if (block.kind === "heading" && block.depth <= depth) {
      open = undefined;
      if (block.depth < depth) continue;
      open = { heading: block, code: readHeadingCode(block), blocks: [] };
      sections.push(open);
    } else {
      open?.blocks.push(block);
    }
  }
  return sections;
}

function readHeadingCode(heading: Heading): CodeCell | undefined {
  const text = inlineText(heading.children).replace(
    /^\d{1,2}(?:(?:\.\d{1,2})*[.)、]|(?:\.\d{1,2})+)\s*(?=\S)/u,
    "",
  );
  const own = readCodeCell(text);
  if (own?.isStrict && !own.range) return own;
  const anchor = readCodeCell(anchorsOf([heading])[0] ?? "");
  const isCode = anchor?.isStrict && /\p{L}.*\d|^\d{3,}$/u.test(anchor.codes[0] ?? "");
  return isCode ? { ...anchor, rest: text } : own;
}

/** Whether so many of the headings are codes that the others are too. */
function areCodes(sections: readonly Section[]): boolean {
  const strict = sections.filter(({ code }) => code?.isStrict === true && !code.range);
  if (strict.length === 0) return false;
  const isMost = strict.length * 10 >= sections.length * 6;
  // Of a single heading only a code with a digit is one; “UTF-8” or “JSON” heads many a section.
  if (sections.length > 2 || strict.some(({ blocks }) => blocks.some((b) => b.kind === "quote")))
    return isMost;
  return (
    isMost &&
    strict.every(({ code }) => /\p{L}[\p{L}_.-]*\d{2,}|^-?\d{3,}$/u.test(code?.codes[0] ?? ""))
  );
}

function readSection({ heading, code, blocks }: Section, file: string): Sighting[] {
  if (!code || code.range !== undefined) return [];
  // A heading of one word among codes is one too, unless it is in a script that parts no words.
  if (!code.isStrict && !/^[A-Za-z]+$/.test(code.codes[0] ?? "")) return [];
  const parts = partBlocks(blocks);
  let message = plainText(parts.get("message") ?? []) || code.rest;
  let explanation = parts.get("explanation") ?? [];
  if (message === "") {
    const index = explanation.findIndex(({ kind }) => kind === "quote" || kind === "paragraph");
    const quote = explanation.findIndex(({ kind }) => kind === "quote");
    const at = quote >= 0 && quote <= 2 ? quote : index;
    const holder = explanation[at];
    if (holder) {
      message = plainText(holder.kind === "quote" ? holder.children.slice(0, 1) : [holder]);
      const more = holder.kind === "quote" ? holder.children.slice(1) : [];
      explanation = [...explanation.slice(0, at), ...more, ...explanation.slice(at + 1)];
    }
  }
  const said = plainText(parts.get("status") ?? []);
  const status = readStatusCell(said) ?? (code.status === undefined ? [] : [code.status]);
  return code.codes.map((each) => ({
    file,
    ...heading.at,
    code: each,
    status,
    ...(message === "" ? {} : { message }),
    explanation,
    causes: parts.get("cause") ?? [],
    remedies: parts.get("remedy") ?? [],
  }));
}

/** The blocks by what a label before them says: “**Message:** …”, or a heading “How to fix”. */
function partBlocks(blocks: readonly Block[]): Map<Field, Block[]> {
  const parts = new Map<Field, Block[]>();
  const add = (field: Field, block: Block): void => {
    parts.set(field, [...(parts.get(field) ?? []), block]);
  };
  let field: Field = "explanation";
  for (const block of blocks) {
    if (block.kind === "heading") {
      field = readHeading(inlineText(block.children)).field ?? "explanation";
      continue;
    }
    if (block.kind === "paragraph") {
      const label = readLabel(block);
      if (label?.rest) {
        add(label.field, label.rest);
        continue;
      }
      if (label) {
        field = label.field;
        continue;
      }
    }
    if (block.kind === "list" && block.items.some((item) => readItemLabel(item) !== undefined)) {
      for (const [own, blocks] of partItems(block))
        for (const each of blocks) add(own ?? (field === "code" ? "explanation" : field), each);
      continue;
    }
    add(field === "code" ? "explanation" : field, block);
  }
  return parts;
}

type List = Extract<Block, { kind: "list" }>;

/** The items of a list by their labels, as in “- **Cause**: …”; those without one stay a list. */
function partItems(list: List): [Field | undefined, Block[]][] {
  const found: [Field | undefined, Block[]][] = [];
  const others: Block[][] = [];
  for (const item of list.items) {
    const label = readItemLabel(item);
    if (label) found.push([label.field, [...(label.rest ? [label.rest] : []), ...item.slice(1)]]);
    else others.push(item);
  }
  if (others.length > 0) found.push([undefined, [{ ...list, items: others }]]);
  return found;
}

function readItemLabel([first]: readonly Block[]): ReturnType<typeof readLabel> {
  return first?.kind === "paragraph" && first.children[0]?.kind === "emphasis"
    ? readLabel(first)
    : undefined;
}

/** A paragraph that begins with a label, and what stands behind it. */
function readLabel(
  block: Extract<Block, { kind: "paragraph" }>,
): { field: Field; rest?: Block } | undefined {
  const [first, ...others] = block.children;
  if (!first) return undefined;
  const text = first.kind === "emphasis" || first.kind === "text" ? inlineText([first]) : "";
  const [, label = "", after = ""] = /^([^:：]{2,40})[:：]\s*(.*)$/su.exec(text) ?? [];
  const isEmphasised = first.kind === "emphasis";
  const { field } = readHeading(label || (isEmphasised ? text : ""));
  if (field === undefined || field === "code") return undefined;
  if (!isEmphasised && label === "") return undefined;
  const lead = after.replace(/^[:：]\s*/u, "");
  const children = lead === "" ? others : [{ kind: "text" as const, text: lead }, ...others];
  const head = children[0];
  const rest =
    head?.kind === "text"
      ? [
          { kind: "text" as const, text: head.text.replace(/^\s*[:：]\s*/u, "") },
          ...children.slice(1),
        ]
      : children;
  if (inlineText(rest) === "") return { field };
  return { field, rest: { ...block, children: rest } };
}
