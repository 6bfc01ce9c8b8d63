import { slug } from "../../lookup/index.ts";
import { keyOf } from "../entries.ts";
import { suggest } from "../fault.ts";
import type { Fault } from "../fault.ts";
import { redirectsOf } from "../redirects.ts";
import { knownCodes } from "./references.ts";
import type { Rule } from "./rule.ts";

/** The parts of a product's addresses that are no codes. */
const OWN = ["codes", "endpoints", "guides", "roles", "status"];

/** An old address leads to a code that is there, and is that of no other. */
export const redirects: Rule = (input) => {
  const { content, entries, exists, placeOf, broken } = input;
  const isKnown = knownCodes(input);
  const letters = new Map(content.products.map(({ product, matter }) => [product, matter.letters]));
  const living = new Map(
    entries.map(({ product, matter }) => [
      keyOf(product, slug(matter.code, letters.get(product))),
      matter.code,
    ]),
  );
  const seen = new Set<string>();
  return redirectsOf(content).flatMap((redirect): Fault[] => {
    const { file, index, product, code, to } = redirect;
    const owner = `products/${product}.mdx`;
    const faults: Fault[] = [];
    const report = (key: string, what: string, mend: string): void => {
      faults.push({ file, ...placeOf({ file }, [index, key]), what, mend });
    };
    if (!exists(owner) || broken.has(owner)) return [];
    const address = `/${product}/${redirect.slug}/`;
    if (!isKnown(product, to)) {
      const codes = entries.filter((one) => one.product === product).map((one) => one.matter.code);
      report(
        "to",
        `There is no entry for the code “${to}” to lead to.`,
        `Add one, or lead to another code. ${suggest(to, codes)}`,
      );
    }
    const holder = living.get(keyOf(product, redirect.slug));
    if (holder !== undefined || OWN.includes(redirect.slug)) {
      const what =
        holder === undefined ? "is one of the product's own pages" : `explains “${holder}”`;
      report(
        "code",
        `The address ${address} ${what}, so it can't lead elsewhere.`,
        holder === code
          ? `Take the redirect out, or the entries of “${code}”: its address is kept either way.`
          : "Correct the code or the slug of the redirect.",
      );
    } else if (seen.has(keyOf(product, redirect.slug))) {
      report("code", `The address ${address} leads to two codes.`, "Keep one of the two.");
    }
    seen.add(keyOf(product, redirect.slug));
    return faults;
  });
};
