import type { CatalogueDocument } from "../../lookup/shape.ts";
import { livingCodes } from "./living.ts";
import type { PackageFacts } from "./manifest.ts";

/** The text of `README.md`: how to use the package, with a code that it has. */
export function readmeText(facts: PackageFacts, catalogues: readonly CatalogueDocument[]): string {
  const { name, description, homepage } = facts;
  const modules = catalogues.map(
    (catalogue) =>
      `- \`${name}/${catalogue.product.slug}\`: ${catalogue.product.name}, ${livingCodes(catalogue).length} codes`,
  );
  const example = catalogues
    .flatMap((catalogue) => {
      const codes = livingCodes(catalogue);
      const first = codes.find(({ entries }) => entries[0]?.causes[0]) ?? codes[0];
      return first ? [{ product: first.product, code: JSON.stringify(first.code) }] : [];
    })
    .at(0);
  return `# ${name}

${description} The pages stand at <${homepage}>.

\`\`\`sh
npm install ${name}
\`\`\`

${modules.join("\n")}
- \`${name}/lookup\`: finds a code however it is written

ESM with types, no dependency, no side effect: for browsers, Node 20 or later, Deno, Bun and workers.
${example ? usage(name, homepage, example) : ""}`;
}

function usage(
  name: string,
  homepage: string,
  { product, code }: { product: string; code: string },
): string {
  return `
## Link to a code

\`\`\`ts
import { errors, helpUrl, isCode } from "${name}/${product}";

helpUrl(${code}); // the page that explains it
errors[${code}].title; // what it means, in a line
\`\`\`

A code that does not exist does not compile, nor does one that is retired. Your editor shows the
title and the first remedy of each. For a code that comes while the program runs, ask first:

\`\`\`ts
export function linkOf(code: string): string | undefined {
  return isCode(code) ? helpUrl(code) : undefined;
}
\`\`\`

## Ask the site

\`\`\`ts
import { openLookup } from "${name}/lookup";

const lookup = openLookup(${JSON.stringify(homepage)});
const answer = await lookup.find(${code}, { product: ${JSON.stringify(product)} });
if (answer.kind === "found") console.log(answer.entries[0]?.causes);
\`\`\`

It fetches an index once, then one file a code, and keeps both.

## Read an error

\`\`\`ts
/** Takes a Response, an Error, a body or a log. */
export async function helpFor(error: unknown): Promise<string | undefined> {
  const { matches } = await lookup.identify(error);
  return matches[0]?.confidence === "certain" ? matches[0].code.url : undefined;
}
\`\`\`
`;
}
