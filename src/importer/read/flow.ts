import type { Block, Inline, Place } from "../document.ts";
import { inlineText } from "../document.ts";
import { splitLines } from "./lines.ts";

type Frame =
  | { kind: "blocks"; tag: string; blocks: Block[] }
  | { kind: "list"; tag: string; items: Block[][]; ordered: boolean; at: Place }
  | { kind: "inline"; tag: string; children: Inline[]; url?: string }
  | { kind: "raw"; tag: string; text: string; at: Place; language?: string };

const EMPHASIS = new Set(["b", "strong", "i", "em", "u", "cite", "dfn", "mark", "ins"]);
const CODE = new Set(["code", "kbd", "tt", "samp"]);
const BLOCK = new Set(
  "p div section article main header footer aside nav center figure figcaption details summary address fieldset form hgroup h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th caption dl dt dd html body hr".split(
    " ",
  ),
);
const PLAIN = new Set(
  "a br wbr sup sub span font small big s del strike abbr acronym var label q bdi bdo time data nobr img input button picture source ul ol li pre blockquote colgroup col ruby rt rp head title meta link base".split(
    " ",
  ),
);

/** Whether a tag only marks up text. Any other stands for itself, as a placeholder does. */
export function isMarkup(tag: string): boolean {
  return (
    EMPHASIS.has(tag) || CODE.has(tag) || BLOCK.has(tag) || PLAIN.has(tag) || tag.includes("-")
  );
}

/**
 * Makes blocks from text and tags as they come, as HTML has them and as Markdown has them between
 * its own marks. Tags need not be closed, nor be closed in order.
 */
export class Flow {
  readonly #frames: Frame[] = [{ kind: "blocks", tag: "", blocks: [] }];
  #line: Inline[] = [];
  #at: Place | undefined;

  text(text: string, at: Place): void {
    const top = this.#top();
    if (top.kind === "raw") top.text += text;
    else if (text !== "") this.#push({ kind: "text", text }, at);
  }

  code(text: string, at: Place): void {
    const top = this.#top();
    if (top.kind === "raw") top.text += text;
    else this.#push({ kind: "code", text }, at);
  }

  mark(text: string, at: Place): void {
    this.#push({ kind: "mark", text }, at);
  }

  anchor(name: string, at: Place): void {
    this.#push({ kind: "anchor", name }, at);
  }

  /** A block that is whole already. */
  block(block: Block): void {
    this.#endParagraph();
    this.#blocks().push(block);
  }

  open(tag: string, at: Place, attributes: ReadonlyMap<string, string> = new Map()): void {
    const name = attributes.get("id") ?? attributes.get("name");
    if (name !== undefined && tag !== "input" && tag !== "meta") this.anchor(name, at);
    if (tag === "br") this.#push({ kind: "break" }, at);
    else if (tag === "img") this.text(attributes.get("alt") ?? "", at);
    else if (tag === "pre") {
      this.#endParagraph();
      this.#frames.push({ kind: "raw", tag, text: "", at });
    } else if (CODE.has(tag)) {
      if (this.#top().kind !== "raw") this.#frames.push({ kind: "raw", tag, text: "", at });
    } else if (EMPHASIS.has(tag) || tag === "sup") {
      this.#frames.push({ kind: "inline", tag, children: [] });
    } else if (tag === "a") {
      const url = attributes.get("href");
      if (url !== undefined) this.#frames.push({ kind: "inline", tag, children: [], url });
    } else if (tag === "ul" || tag === "ol") {
      this.#endParagraph();
      this.#frames.push({ kind: "list", tag, items: [], ordered: tag === "ol", at });
    } else if (tag === "li") {
      this.#endParagraph();
      if (this.#list()?.kind !== "list") {
        this.#frames.push({ kind: "list", tag: "ul", items: [], ordered: false, at });
      }
      this.#frames.push({ kind: "blocks", tag, blocks: [] });
    } else if (tag === "blockquote") {
      this.#endParagraph();
      this.#frames.push({ kind: "blocks", tag, blocks: [] });
    } else if (BLOCK.has(tag)) {
      this.#endParagraph();
    }
    this.#at ??= at;
  }

  close(tag: string): void {
    const index = this.#frames.findLastIndex((frame) => frame.tag === tag);
    if (index > 0) {
      while (this.#frames.length > index) this.#pop();
    } else if (BLOCK.has(tag)) {
      this.#endParagraph();
    }
  }

  /** All that was given, as blocks. */
  end(): Block[] {
    while (this.#frames.length > 1) this.#pop();
    this.#endParagraph();
    return this.#blocks();
  }

  #top(): Frame {
    return this.#frames.at(-1) ?? { kind: "blocks", tag: "", blocks: [] };
  }

  /** The innermost list or block: what is open inside a sentence does not count. */
  #list(): Frame | undefined {
    return this.#frames.findLast(({ kind }) => kind === "blocks" || kind === "list");
  }

  #blocks(): Block[] {
    const holder = this.#frames.findLast((frame) => frame.kind === "blocks");
    return holder?.blocks ?? [];
  }

  #push(node: Inline, at: Place): void {
    const top = this.#top();
    if (top.kind === "inline") {
      top.children.push(node);
      return;
    }
    if (top.kind === "list" && node.kind === "text" && node.text.trim() === "") return;
    if (this.#line.length === 0) this.#at = at;
    this.#line.push(node);
  }

  #pop(): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    const at = this.#at ?? { line: 1, column: 1 };
    if (frame.kind === "inline") {
      if (frame.tag === "sup") {
        const text = inlineText(frame.children);
        const isMark = /^(?:[\d*†‡§,() ]{1,6}|\p{L})$/u.test(text.replace(/[[\]]/g, ""));
        if (isMark) this.mark(text, at);
        else for (const child of frame.children) this.#push(child, at);
      } else if (frame.url === undefined) {
        this.#push({ kind: "emphasis", children: frame.children }, at);
      } else {
        this.#push({ kind: "link", url: frame.url, children: frame.children }, at);
      }
    } else if (frame.kind === "raw") {
      if (frame.tag === "pre") {
        const text = frame.text.replace(/^\n|\n$/g, "");
        this.#blocks().push({ kind: "sample", text, at: frame.at });
      } else {
        this.#push({ kind: "code", text: frame.text }, frame.at);
      }
    } else if (frame.kind === "blocks") {
      this.#endParagraphInto(frame.blocks);
      const list = this.#list();
      if (frame.tag === "li" && list?.kind === "list") list.items.push(frame.blocks);
      else this.#blocks().push({ kind: "quote", children: frame.blocks, at });
    } else {
      this.#endParagraph();
      if (frame.items.length > 0) {
        const { ordered, items, at } = frame;
        this.#blocks().push({ kind: "list", ordered, items, at });
      }
    }
  }

  #endParagraph(): void {
    while (this.#top().kind === "inline") this.#pop();
    this.#endParagraphInto(this.#blocks());
  }

  #endParagraphInto(blocks: Block[]): void {
    const at = this.#at ?? { line: 1, column: 1 };
    if (this.#line.length > 0) for (const block of splitLines(this.#line, at)) blocks.push(block);
    this.#line = [];
    this.#at = undefined;
  }
}
