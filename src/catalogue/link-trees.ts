import type { Block, Inline, Passage } from "../lookup/shape.ts";

/** Turns what a writer linked to (`guide:first-login`) into an address. */
export type Resolve = (target: string) => string;

/** The same blocks with every link resolved. */
export function linkBlocks(blocks: readonly Block[], resolve: Resolve): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case "paragraph":
        return { ...block, children: linkInlines(block.children, resolve) };
      case "list":
        return { ...block, items: linkPassages(block.items, resolve) };
      case "note":
        return { ...block, children: linkBlocks(block.children, resolve) };
      case "sample":
        return block;
    }
  });
}

/** The same passages with every link resolved. */
export function linkPassages(passages: readonly Passage[], resolve: Resolve): Passage[] {
  return passages.map(({ text, children }) => ({ text, children: linkBlocks(children, resolve) }));
}

function linkInlines(inlines: readonly Inline[], resolve: Resolve): Inline[] {
  return inlines.map((inline): Inline => {
    if (inline.kind === "link") {
      return {
        ...inline,
        url: resolve(inline.url),
        children: linkInlines(inline.children, resolve),
      };
    }
    return inline.kind === "emphasis"
      ? { ...inline, children: linkInlines(inline.children, resolve) }
      : inline;
  });
}
