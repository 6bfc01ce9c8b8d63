/** A file of the content as it is opened from the project's folder. */
export function pathOf(file: string): string {
  return `content/${file}`;
}
