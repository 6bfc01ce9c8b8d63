import { slug } from "../lookup/index.ts";
import type { Content, Published } from "./content.ts";
import { entriesOf } from "./entries.ts";
import { compareCodes } from "./order.ts";

const HEAD = `# Every product and code that was ever published, each with its address. errdex release adds
# to this list, and nothing is taken out of it: a build fails where one would no longer answer.
`;

/** All that a content publishes, in order. */
export function publishedBy(content: Content): Published[] {
  const codes = Map.groupBy(entriesOf(content), ({ product }) => product);
  return content.products
    .flatMap(({ product, matter }): Published[] => {
      const own = new Set(codes.get(product)?.map((entry) => entry.matter.code));
      const items = [...own].map((code) => ({ slug: slug(code, matter.letters), code }));
      return [{ product }, ...items.map((code) => ({ product, code }))];
    })
    .toSorted(comparePublished);
}

/** The order of the list: by product, each before its codes, which are in code order. */
function comparePublished(a: Published, b: Published): number {
  return (
    compare(a.product, b.product) ||
    Number(a.code !== undefined) - Number(b.code !== undefined) ||
    compareCodes(a.code?.code ?? "", b.code?.code ?? "") ||
    compare(a.code?.slug ?? "", b.code?.slug ?? "")
  );
}

/** The whole list as `published.txt`. */
export function writePublished(list: readonly Published[]): string {
  const lines = new Set(list.toSorted(comparePublished).map(lineOf));
  return `${HEAD}${[...lines].map((line) => `${line}\n`).join("")}`;
}

/** `product`, or `product/slug code`: the code as it is, or as JSON where a line could not keep it. */
export function lineOf({ product, code }: Published): string {
  if (!code) return product;
  const isPlain = /^[^"\s\p{C}](?:[^\p{C}\p{Zl}\p{Zp}]*[^\s\p{C}])?$/u.test(code.code);
  return `${product}/${code.slug} ${isPlain ? code.code : escaped(code.code)}`;
}

/** What a line says; undefined where it is none of the list. */
export function readLine(line: string): Published | undefined {
  const [, product, slug, text] = /^([a-z0-9-]+)(?:\/([a-z0-9_-]+) (.+))?$/s.exec(line) ?? [];
  if (product === undefined) return undefined;
  if (slug === undefined || text === undefined) return { product };
  const code = text.startsWith('"') ? unescaped(text) : text;
  return code === undefined ? undefined : { product, code: { slug, code } };
}

/** JSON in ASCII, so that signs which can't be seen can be read. */
function escaped(code: string): string {
  return JSON.stringify(code).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function unescaped(text: string): string | undefined {
  try {
    const code: unknown = JSON.parse(text);
    return typeof code === "string" && code !== "" ? code : undefined;
  } catch {
    return undefined;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
