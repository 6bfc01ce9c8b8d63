import { MAIN } from "./content.ts";

const collator = new Intl.Collator("en", { numeric: true });

/** The order of codes: as people count, so that 999 comes before 4081; the spelling decides a tie. */
export function compareCodes(a: string, b: string): number {
  return collator.compare(a, b) || compare(a, b);
}

/** The order of rows: by code, then by the entry's id. */
export function compareRows(a: Row, b: Row): number {
  return compareCodes(a.code, b.code) || compare(a.id ?? MAIN, b.id ?? MAIN);
}

interface Row {
  code: string;
  id?: string | undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
