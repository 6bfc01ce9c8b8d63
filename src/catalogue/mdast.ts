import type {
  BlockContent,
  Blockquote,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Text,
} from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Block, Inline, Passage } from "../lookup/shape.ts";

/** Our trees as those of Markdown (mdast), whose writer sees to it that text stays text. */

export function writeMarkdown(children: RootContent[]): string {
  return toMarkdown(
    { type: "root", children },
    {
      bullet: "-",
      bulletOther: "*",
      listItemIndent: "one",
      extensions: [{ unsafe: [...GITHUB] }],
      handlers: {
        text: ({ value }: Text, _, state, info) =>
          PLAIN.test(value) ? value : state.safe(value, info),
      },
    },
  );
}

/** Most text has no sign that could be read as markup: to look for each would take most of the time. */
const PLAIN = /^\p{L}[\p{L}\p{N} .,;:?'’“”()/-]*[\p{L}\p{N}.,;:?)]$/u;

/** What GitHub's Markdown reads as markup beyond the standard: strike-through and tables. */
const GITHUB = [
  { character: "~", inConstruct: "phrasing" },
  { character: "|", inConstruct: "phrasing" },
] as const;

export function heading(depth: Heading["depth"], words: string): Heading {
  return { type: "heading", depth, children: [text(words)] };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: "paragraph", children };
}

/** Text of one line, as a page shows it: white space in the source is no more than a space. */
export function text(words: string): Text {
  return { type: "text", value: words.replace(/\s+/g, " ") };
}

export function strong(...children: PhrasingContent[]): Strong {
  return { type: "strong", children };
}

export function link(url: string, ...children: PhrasingContent[]): Link {
  return { type: "link", url, children };
}

export function quote(...children: BlockContent[]): Blockquote {
  return { type: "blockquote", children };
}

/** Text with its lines kept, as a sample of what a product says. */
export function verbatim(words: string): PhrasingContent[] {
  return words
    .replace(/^[\r\n]+|\s+$/g, "")
    .split(/\r\n?|\n/)
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: "break" } as const] : []),
      { type: "text", value: line } as const,
    ]);
}

/** Items as a list; with a blank line between what an item holds, lest it runs together. */
export function list(ordered: boolean, items: readonly BlockContent[][]): List {
  const spread = items.some((children) => children.length > 1);
  return {
    type: "list",
    ordered,
    spread,
    children: items.map((children) => ({ type: "listItem", spread, children })),
  };
}

export function passages(ordered: boolean, items: readonly Passage[]): List {
  return list(
    ordered,
    items.map(({ children }) => blocks(children)),
  );
}

export function blocks(nodes: readonly Block[]): BlockContent[] {
  return nodes.map(block);
}

function block(node: Block): BlockContent {
  switch (node.kind) {
    case "paragraph":
      return paragraph(...inlines(node.children));
    case "list":
      return passages(node.ordered, node.items);
    case "note":
      return quote(...blocks(node.children));
    case "sample":
      return { type: "code", lang: node.language, value: node.text };
  }
}

export function inlines(nodes: readonly Inline[]): PhrasingContent[] {
  return nodes.map(inline);
}

function inline(node: Inline): PhrasingContent {
  switch (node.kind) {
    case "text":
      return text(node.text);
    case "emphasis":
      return { type: "emphasis", children: inlines(node.children) };
    case "code":
      return { type: "inlineCode", value: node.text };
    case "path":
      return strong(text(node.parts.join(" > ")));
    case "link":
      return link(node.url, ...inlines(node.children));
  }
}
