import type { Content } from "../content.ts";
import { entriesOf } from "../entries.ts";
import { placeAt } from "../fault.ts";
import type { Fault, Place } from "../fault.ts";
import { readYaml, splitFrontmatter } from "../read/frontmatter.ts";
import { addresses } from "./addresses.ts";
import { examples } from "./examples.ts";
import { links } from "./links.ts";
import { order } from "./order.ts";
import { products } from "./products.ts";
import { published } from "./published.ts";
import { redirects } from "./redirects.ts";
import { references } from "./references.ts";
import type { At, RuleInput } from "./rule.ts";
import { translations } from "./translations.ts";

/**
 * Applies every rule over the sound files. `texts` are all files by path, `broken` the paths of
 * those with faults of their own.
 */
export function rules(
  content: Content,
  texts: ReadonlyMap<string, string>,
  broken: ReadonlySet<string>,
): Fault[] {
  const input: RuleInput = {
    content,
    entries: entriesOf(content),
    exists: (file) => texts.has(file),
    broken,
    placeOf: (at, path) => placeOfKey(texts.get(at.file) ?? "", at, path),
  };
  return [
    products,
    addresses,
    references,
    links,
    translations,
    order,
    redirects,
    published,
    examples,
  ].flatMap((rule) => rule(input));
}

/** Places are looked for only once a fault is found, so the YAML is read again here. */
function placeOfKey(text: string, { line }: At, path: readonly PropertyKey[]): Place {
  if (line !== undefined) {
    const offset = text.split("\n", line - 1).reduce((sum, before) => sum + before.length + 1, 0);
    const end = text.indexOf("\n", offset);
    const yaml = readYaml(text.slice(offset, end === -1 ? undefined : end));
    return placeAt(text, offset + yaml.offsetOf(path));
  }
  const front = splitFrontmatter(text);
  if (!front) return placeAt(text, readYaml(text).offsetOf(path));
  return placeAt(text, front.offset + readYaml(front.yaml).offsetOf(path));
}
