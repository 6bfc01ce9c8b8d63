import type { MdxFile } from "../content.ts";
import type { Fault } from "../fault.ts";
import { codeOfLink } from "../code-link.ts";
import { id } from "../schemas/shared.ts";
import { knownCodes } from "./references.ts";
import type { Rule } from "./rule.ts";

/** Links in bodies to guides, endpoints and codes lead somewhere. */
export const links: Rule = (input) => {
  const { content, exists } = input;
  const isKnown = knownCodes(input);
  const files: MdxFile[] = [
    ...content.products,
    ...content.endpoints,
    ...content.guides,
    ...content.entries,
    ...content.translations,
  ];
  return files.flatMap(({ file, product, body }): Fault[] =>
    body.links.flatMap(({ to, target, place }) => {
      // A translation has a file too, but no page of its name.
      const found =
        to === "code"
          ? isKnown(product, codeOfLink(target))
          : id.safeParse(target).success && exists(`${to}s/${product}/${target}.mdx`);
      if (found) return [];
      return [
        {
          file,
          ...place,
          what: `There is no ${to} “${target}” to link to.`,
          mend: "Add it, correct the link, or take the link out.",
        },
      ];
    }),
  );
};
