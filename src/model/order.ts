const collator = new Intl.Collator("en", { numeric: true });

/** The order of codes: as people count, so that 999 comes before 4081; the spelling decides a tie. */
export function compareCodes(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
