import type { Content } from "../../model/index.ts";
import { publish } from "../publish.ts";
import { stringsOf } from "../strings/index.ts";
import { lookupText, lookupTypes } from "./lookup.ts";
import { manifestText } from "./manifest.ts";
import { absolute, moduleText, moduleTypes } from "./module.ts";
import { readmeText } from "./readme.ts";

/** What the package holds beside the catalogue. */
export interface PackageParts {
  version: string;
  license?: string;
  /** The lookup as one module, its types, and `slug` alone. */
  engine: string;
  engineTypes: string;
  slug: string;
  /** The files of the widget by their path: each `.js` outside of `internal/` is an entry. */
  widget: ReadonlyMap<string, string>;
}

/**
 * The files of the npm package by their path in it: the lookup, and a module for each product, in
 * the site's own language. `base` is the path below which the site stands.
 */
export function packageFiles(
  content: Content,
  base: string,
  { version, license, engine, engineTypes, slug, widget }: PackageParts,
): Map<string, string> {
  const { name, address, summary, lang } = content.site.matter;
  const catalogues = publish(content, { base });
  const products = catalogues.map(({ product }) => product);
  const facts = {
    name: content.site.matter.package,
    version,
    license,
    description: `${name}: ${summary}`,
    homepage: absolute(base, address),
  };
  return new Map([
    [
      "package.json",
      manifestText(
        facts,
        products.map(({ slug }) => slug),
        [...widget.keys()],
      ),
    ],
    ...widget,
    ["README.md", readmeText(facts, catalogues)],
    ["internal/engine.js", engine],
    ["internal/slug.js", slug],
    ["lookup.js", lookupText(products)],
    ["lookup.d.ts", lookupTypes(engineTypes, products)],
    ...catalogues.flatMap((catalogue) => [
      [`${catalogue.product.slug}.js`, moduleText(catalogue, address)] as const,
      [`${catalogue.product.slug}.d.ts`, moduleTypes(catalogue, address, stringsOf(lang))] as const,
    ]),
  ]);
}
