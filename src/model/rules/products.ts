import type { Fault } from "../fault.ts";
import { suggest } from "../fault.ts";
import type { Rule } from "./rule.ts";

/** Words that the site's own addresses begin with. */
const RESERVED = [
  "search",
  "widget",
  "lookup",
  "api",
  "embed",
  "schema",
  "404",
  "pagefind",
  "package",
];

/** Each folder is a product's, a product's endpoints are those that have a file, and no address clashes. */
export const products: Rule = ({ content, entries, exists, placeOf }) => {
  const faults: Fault[] = [];
  const { lang, languages } = content.site.matter;
  for (const { file, product, matter } of content.products) {
    if (
      RESERVED.includes(product) ||
      [lang, ...languages].includes(product) ||
      !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(product)
    ) {
      faults.push({
        file,
        line: 1,
        column: 1,
        what: `A product can't be called “${product}”: the address /${product}/ is not free, or not lower-case.`,
        mend: "Rename the file and the product's folders.",
      });
    }
    const known = content.endpoints
      .filter((endpoint) => endpoint.product === product)
      .map(({ name }) => name);
    matter.endpoints.forEach((id, index) => {
      if (exists(`endpoints/${product}/${id}.mdx`)) return;
      faults.push({
        file,
        ...placeOf({ file }, ["endpoints", index]),
        what: `There is no endpoint “${id}”.`,
        mend: `Add endpoints/${product}/${id}.mdx, or correct the id. ${suggest(id, known)}`,
      });
    });
  }
  for (const { file, product, name } of content.endpoints) {
    const owner = content.products.find((candidate) => candidate.product === product);
    if (!owner || owner.matter.endpoints.includes(name)) continue;
    faults.push({
      file,
      line: 1,
      column: 1,
      what: `The endpoint “${name}” has no place in the order of ${owner.matter.name}'s endpoints.`,
      mend: `Add ${name} to endpoints: in products/${product}.mdx, where it happens.`,
    });
  }
  const owned = [...content.endpoints, ...content.guides, ...content.redirects, ...entries];
  for (const [product, files] of Map.groupBy(owned, (file) => file.product)) {
    const first = files[0];
    if (!first || exists(`products/${product}.mdx`)) continue;
    faults.push({
      file: first.file,
      line: 1,
      column: 1,
      what: `There is no product “${product}”.`,
      mend: `Add products/${product}.mdx, or move the file to another product's folder.`,
    });
  }
  return faults;
};
