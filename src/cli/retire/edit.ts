import type { RowEntry } from "../../model/index.ts";
import { MAIN, splitFrontmatter } from "../../model/index.ts";
import { toYaml } from "./yaml.ts";

/** What a retired entry says of it. */
export interface Retirement {
  on: string;
  reason: string;
  see: string[];
}

/**
 * The text of an MDX file with `retired:` at the end of its frontmatter. All else stays as it was
 * written, down to its line ends.
 */
export function retireText(text: string, retirement: Retirement): string {
  const front = splitFrontmatter(text);
  if (!front) throw new Error("An entry that was read has no frontmatter.");
  const end = front.offset + front.yaml.length;
  const eol = /\r\n/.test(front.yaml) ? "\r\n" : "\n";
  const lines = retiredLines(retirement).replaceAll("\n", eol);
  return `${text.slice(0, end)}${lines}${eol}${text.slice(end)}`;
}

/** An MDX file in place of a row, which says all that the row said. */
export function retiredEntry(
  { matter }: RowEntry,
  productName: string,
  retirement: Retirement,
): string {
  const { code, message, status, endpoints, eras, renumbered } = matter;
  const { examples, counterexamples, sources } = matter;
  const said = typeof message === "string" ? message : Object.values(message ?? {})[0];
  const keys = {
    code,
    title: matter.title ?? titleFrom(said ?? code),
    message,
    status,
    endpoints,
    summary: once(productName, retirement),
    eras: some(eras),
    renumbered: some(renumbered),
    examples: some(examples),
    counterexamples: some(counterexamples),
    sources: some(sources),
  };
  const yaml = toYaml(keys).trim().replace(/^ {2}/gm, "");
  return `---\n${yaml}\n${retiredLines(retirement)}\n---\n`;
}

/** The frontmatter of a code that was published and of which nothing is left. */
export function goneEntry(code: string, productName: string, retirement: Retirement): string {
  const yaml = toYaml({
    code,
    title: "No longer returned",
    summary: once(productName, retirement),
  });
  return `---\n${yaml.trim().replace(/^ {2}/gm, "")}\n${retiredLines(retirement)}\n---\n`;
}

function once(productName: string, { on }: Retirement): string {
  return `${productName} returned it before ${on}.`;
}

/** The name of the file of an entry. */
export function fileOf(product: string, slug: string, id: string): string {
  return `errors/${product}/${slug}${id === MAIN ? "" : `~${id}`}.mdx`;
}

/** A file of rows without one of its lines. */
export function withoutLine(text: string, line: number): string {
  return text
    .split(/(?<=\n)/)
    .filter((_, index) => index !== line - 1)
    .join("");
}

function retiredLines({ on, reason, see }: Retirement): string {
  const keys = { retired: { on, reason, ...(see.length > 0 && { see }) } };
  return toYaml(keys).trim().replace(/^ {2}/gm, "");
}

function some<T>(items: T[]): T[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** A message as a title: on one line, and no longer than a title may be. */
function titleFrom(message: string): string {
  const line = message.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
}
