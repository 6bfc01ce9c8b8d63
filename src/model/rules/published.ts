import { slug } from "../../lookup/index.ts";
import type { PublishedItem } from "../content.ts";
import { keyOf } from "../entries.ts";
import { suggest } from "../fault.ts";
import type { Fault } from "../fault.ts";
import { redirectsOf } from "../redirects.ts";
import { knownCodes } from "./references.ts";
import type { Rule, RuleInput } from "./rule.ts";

/** Whatever was published answers for ever, at the address that it was given, and that keeps its meaning. */
export const published: Rule = (input) => [...gone(input), ...taken(input)];

/** What was published and is no longer there. */
function gone(input: RuleInput): Fault[] {
  const { content, exists, broken } = input;
  const isKnown = knownCodes(input);
  const letters = new Map(content.products.map(({ product, matter }) => [product, matter.letters]));
  const slugs = content.products.map(({ product }) => product);
  const moved = new Set(
    redirectsOf(content).map(({ product, code, slug }) => `${keyOf(product, code)}\n${slug}`),
  );
  const lost = new Set<string>();
  return content.published.items.flatMap(({ line, product, code }): Fault[] => {
    const report = (what: string, mend: string): Fault[] => [
      { file: content.published.file, line, column: 1, what, mend },
    ];
    const file = `products/${product}.mdx`;
    if (!exists(file)) {
      // Of a product that is gone the codes are gone too: that is said once.
      if (lost.has(product)) return [];
      lost.add(product);
      return report(
        `The product “${product}” was published, and there is no ${file}.`,
        `Bring it back: addresses that were given away have to answer. ${suggest(product, slugs)}`,
      );
    }
    if (!code || broken.has(file)) return [];
    if (moved.has(`${keyOf(product, code.code)}\n${code.slug}`)) return [];
    const address = slug(code.code, letters.get(product));
    if (!isKnown(product, code.code)) {
      return report(
        `The code “${code.code}” was published at /${product}/${code.slug}/, and no entry has it.`,
        `Bring it back; retire it if the product no longer returns it: errdex retire ${code.code} --reason "…". If another code explains it, say so in redirects/${product}.yaml.`,
      );
    }
    if (address === code.slug) return [];
    return report(
      `The code “${code.code}” was published at /${product}/${code.slug}/, and is now at /${product}/${address}/.`,
      `Give it back its address: set letters: in ${file} as it was. Else say in redirects/${product}.yaml that slug: ${code.slug} leads to it.`,
    );
  });
}

/** Codes at an address that was given to another one. */
function taken({ content, entries, placeOf }: RuleInput): Fault[] {
  const letters = new Map(content.products.map(({ product, matter }) => [product, matter.letters]));
  const given = new Map<string, PublishedItem>();
  for (const item of content.published.items) {
    if (item.code) given.set(keyOf(item.product, item.code.slug), item);
  }
  return entries.flatMap((entry): Fault[] => {
    const { product, matter, file } = entry;
    const address = slug(matter.code, letters.get(product));
    const owner = given.get(keyOf(product, address))?.code?.code;
    if (owner === undefined || owner === matter.code) return [];
    return [
      {
        file,
        ...placeOf(entry, ["code"]),
        what: `The address /${product}/${address}/ was given to the code “${owner}”, and may not become that of “${matter.code}”.`,
        mend: "Correct the code if it is misspelled. Else the two can't both be here: an address never changes its meaning.",
      },
    ];
  });
}
