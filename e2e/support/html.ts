import { Config, HtmlElement, Parser } from "html-validate";
import type { DOMNode } from "html-validate";
import { read } from "./project.ts";

/** Built pages as a reader without a browser sees them. */

const parser = new Parser(await Config.empty().resolve());

/** The page at an address of the built site. */
export function readPage(address: string): HtmlElement {
  return parser.parseHtml(read(`dist${address}index.html`));
}

/** Parts that are no text of the page, or say again what the page says: a request to copy. */
const ASIDE = "head, script, style, details";

/** The text that stands in an element, entities resolved; of a folded part nothing. */
export function textOf(element: HtmlElement): string {
  return decode(element.childNodes.map(rawText).join(""));
}

function rawText(node: DOMNode): string {
  if (!(node instanceof HtmlElement)) return node.textContent;
  return node.matches(ASIDE) ? "" : node.childNodes.map(rawText).join("");
}

/** The value of an attribute, entities resolved; empty where it is missing. */
export function attributeOf(element: HtmlElement, name: string): string {
  return decode(element.getAttributeValue(name) ?? "");
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (typeof decimal === "string") return String.fromCodePoint(Number(decimal));
    if (typeof hex === "string") return String.fromCodePoint(Number.parseInt(hex, 16));
    return (typeof name === "string" ? NAMED[name] : undefined) ?? String(whole);
  });
}
