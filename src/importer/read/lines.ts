import type { Block, Inline, Place } from "../document.ts";
import { inlineText } from "../document.ts";

const BULLET = /^\s*(?:[*•●▪◦‣·∙○■–—-]|\(?\d{1,2}[.)])\s+(?=\S)/;
const NUMBERED = /^\s*\(?\d/;

/**
 * A paragraph whose lines the author broke, as blocks: lines that begin with a bullet or a number
 * are a list, as they stand in cells that can't hold one; others stay paragraphs of their own.
 */
export function splitLines(nodes: readonly Inline[], at: Place): Block[] {
  const lines: Inline[][] = [[]];
  for (const node of nodes) {
    if (node.kind === "break") lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const blocks: Block[] = [];
  for (const line of lines) {
    const isEmpty = inlineText(line) === "" && !line.some(({ kind }) => kind === "anchor");
    if (isEmpty) continue;
    const first = line.find(({ kind }) => kind !== "anchor");
    const bullet = first?.kind === "text" ? BULLET.exec(first.text)?.[0] : undefined;
    if (bullet === undefined || first?.kind !== "text" || lines.length === 1) {
      blocks.push({ kind: "paragraph", children: line, at });
      continue;
    }
    const rest = line.map((node) =>
      node === first ? { kind: "text" as const, text: first.text.slice(bullet.length) } : node,
    );
    const item: Block[] = [{ kind: "paragraph", children: rest, at }];
    const ordered = NUMBERED.test(bullet);
    const last = blocks.at(-1);
    if (last?.kind === "list" && last.ordered === ordered) last.items.push(item);
    else blocks.push({ kind: "list", ordered, items: [item], at });
  }
  return blocks;
}
