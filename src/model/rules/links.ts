import type { Block, Inline } from "../../lookup/shape.ts";
import type { MdxFile } from "../content.ts";
import type { Fault } from "../fault.ts";
import type { Body } from "../read/body.ts";
import { codeOfLink } from "../code-link.ts";
import { knownCodes } from "./references.ts";
import type { Rule } from "./rule.ts";

/** Links in bodies to guides, endpoints and codes lead somewhere. */
export const links: Rule = (input) => {
  const { content, exists, placeOfText } = input;
  const isKnown = knownCodes(input);
  const files: MdxFile[] = [
    ...content.products,
    ...content.endpoints,
    ...content.guides,
    ...content.entries,
    ...content.translations,
  ];
  return files.flatMap(({ file, product, body }): Fault[] =>
    linksOf(body).flatMap((url) => {
      const [scheme, target] = split(url);
      const found =
        scheme === "guide"
          ? exists(`guides/${product}/${target}.mdx`)
          : scheme === "endpoint"
            ? exists(`endpoints/${product}/${target}.mdx`)
            : scheme !== "code" || isKnown(product, codeOfLink(target));
      if (found) return [];
      return [
        {
          file,
          ...placeOfText(file, url),
          what: `There is no ${scheme} “${target}” to link to.`,
          mend: "Add it, correct the link, or take the link out.",
        },
      ];
    }),
  );
};

function split(url: string): [string, string] {
  const colon = url.indexOf(":");
  return [url.slice(0, colon), url.slice(colon + 1)];
}

function linksOf({ about, causes, steps, check, prevent, notes }: Body): string[] {
  const procedures = [...causes, { steps, check }];
  const passages = [
    ...procedures.flatMap((procedure) => [
      ...procedure.steps,
      ...(procedure.check ? [procedure.check] : []),
    ]),
    ...prevent,
    ...notes,
  ];
  return [...about, ...passages.flatMap(({ children }) => children)].flatMap(linksOfBlock);
}

function linksOfBlock(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
      return block.children.flatMap(linksOfInline);
    case "list":
      return block.items.flatMap(({ children }) => children.flatMap(linksOfBlock));
    case "note":
      return block.children.flatMap(linksOfBlock);
    case "sample":
      return [];
  }
}

function linksOfInline(inline: Inline): string[] {
  if (inline.kind === "link") return [inline.url];
  return inline.kind === "emphasis" ? inline.children.flatMap(linksOfInline) : [];
}
