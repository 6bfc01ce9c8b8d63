/**
 * How many edits (insert, delete, replace, swap of neighbours) lie between two strings: optimal
 * string alignment. `Infinity` where it is more than `max`, a small number.
 */
export function distance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return Infinity;
  if (a[0] === b[0]) return a ? distance(a.slice(1), b.slice(1), max) : 0;
  const after = (i: number, j: number) => distance(a.slice(i), b.slice(j), max - 1);
  const swap = a[0] === b[1] && a[1] === b[0] ? after(2, 2) : Infinity;
  return 1 + Math.min(after(1, 0), after(0, 1), after(1, 1), swap);
}
