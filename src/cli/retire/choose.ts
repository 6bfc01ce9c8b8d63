import { entriesOf, suggest } from "../../model/index.ts";
import type { AnyEntry, Content } from "../../model/index.ts";
import { UsageError } from "../command.ts";

/** What is to be retired; without entries where a published code has none left. */
export interface Chosen {
  product: string;
  code: string;
  entries: AnyEntry[];
}

interface Options {
  product?: string | undefined;
  entry?: string | undefined;
  see: readonly string[];
}

/** Finds the entries that a person means. Throws a `UsageError` that says how to mean one. */
export function chooseEntries(
  content: Content,
  code: string,
  { product, entry, see }: Options,
): Chosen {
  const entries = entriesOf(content);
  const lost = content.published.items.filter((item) => item.code?.code === code);
  const owners = new Set([
    ...entries.filter(({ matter }) => matter.code === code).map((one) => one.product),
    ...lost.map((item) => item.product),
  ]);
  const [owner, ...others] = [...owners].filter((one) => product === undefined || one === product);
  if (owner === undefined) {
    const known = entries
      .filter((one) => product === undefined || one.product === product)
      .map(({ matter }) => matter.code);
    throw new UsageError(
      `No entry for ${code}${product === undefined ? "" : ` in ${product}`}. ${suggest(code, known)}`,
    );
  }
  if (others.length > 0) {
    throw new UsageError(
      `Several products have ${code}. Choose with --product: ${[...owners].join(", ")}.`,
    );
  }
  const codes = entries.filter((one) => one.product === owner).map(({ matter }) => matter.code);
  for (const other of see) {
    if (other === code) throw new UsageError(`${code} can't be what to see instead of itself.`);
    if (codes.includes(other)) continue;
    throw new UsageError(`No entry for ${other} in ${owner} to see. ${suggest(other, codes)}`);
  }
  const own = entries.filter((one) => one.product === owner && one.matter.code === code);
  const meant = own.filter(({ id }) => entry === undefined || id === entry);
  if (meant.length === 0 && own.length > 0) {
    const ids = own.map(({ id }) => id);
    throw new UsageError(`${code} has no entry ${entry ?? ""}. ${suggest(entry ?? "", ids)}`);
  }
  return { product: owner, code, entries: meant };
}
