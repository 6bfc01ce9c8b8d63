/** What a reader gives at once: pasted, dropped or in a file. An input would drop its line breaks. */

/** A longer text is no code and no sentence of a message. */
export const TYPED = 200;

/** A text that is read as a whole, where that is what was pasted or dropped. */
export function longText(data: DataTransfer | null): string | undefined {
  const text = data?.getData("text/plain") ?? "";
  const isLong = text.length > TYPED || /[\n\r]|^[{<]/.test(text.trim());
  return isLong ? text : undefined;
}

/** The first file among what is dropped. */
export function fileIn(data: DataTransfer | null): File | undefined {
  return data?.files[0];
}

/** Whether files are held over the page; which ones is told only once they are dropped. */
export function holdsFiles(data: DataTransfer | null): boolean {
  return data?.types.includes("Files") === true;
}
