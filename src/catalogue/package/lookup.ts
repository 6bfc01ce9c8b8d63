import type { ProductDocument } from "../../lookup/shape.ts";

/** The module of the lookup: the engine, which here knows the letters of each product. */
export function lookupText(products: readonly ProductDocument[]): string {
  const letters = products.map(({ slug, letters }) => [slug, letters] as const);
  return `import { openLookup as open } from "./internal/engine.js";

export * from "./internal/engine.js";

const letters = ${JSON.stringify(Object.fromEntries(letters))};

export function openLookup(base, options) {
  return open(base, { letters, ...options });
}
`;
}

/**
 * The types of the engine, with the package's codes in place of the global interface: an
 * application may use the packages of several knowledge bases, and none may fill it for another.
 */
export function lookupTypes(engineTypes: string, products: readonly ProductDocument[]): string {
  const [before, after, ...more] = engineTypes.split(/^declare global \{\n[^]*?\n\}\n/m);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error("The lookup's types have to declare one global: the interface of the codes.");
  }
  const codes = products.map(
    ({ slug }) => `  ${JSON.stringify(slug)}: import("./${slug}.js").Code;\n`,
  );
  return `${before}/** From the slug of a product to the union of its codes. */
interface ErrdexCodes {
${codes.join("")}}
${after}`;
}
