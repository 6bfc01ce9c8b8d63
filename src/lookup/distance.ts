const at = (row: readonly number[], column: number) => row[column] ?? Infinity;

/**
 * How many edits (insert, delete, replace, swap of neighbours) lie between two strings: optimal
 * string alignment. `Infinity` where it is more than `max`, which is found out early.
 */
export function distance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(row, j - 1) + 1,
        at(last, j) + 1,
        at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : Infinity,
      );
    }
    if (Math.min(...row) > max) return Infinity;
    before = last;
    last = row;
  }
  return at(last, b.length) > max ? Infinity : at(last, b.length);
}
