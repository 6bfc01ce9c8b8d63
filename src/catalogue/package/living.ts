import type { CatalogueDocument, CodeDocument, Entry } from "../../lookup/shape.ts";

/** Whether the product still returns it. */
export const isLiving = (entry: Entry): boolean => entry.retired === undefined;

/** The codes that have a living entry: those that the generated types know, too. */
export function livingCodes({ codes }: CatalogueDocument): CodeDocument[] {
  return codes.filter(({ entries }) => entries.some(isLiving));
}
