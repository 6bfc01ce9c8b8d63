import type { Report } from "../problem.ts";

/** Lines with broken characters that are told one by one. */
const MOST = 50;

/** The text of a file. Bytes that are no text are told with their places, and read as `�`. */
export function decode(bytes: Uint8Array, encoding: string | undefined, report: Report): string {
  const text = new TextDecoder(encoding ?? guess(bytes)).decode(bytes);
  if (!text.includes("\uFFFD")) return text;
  let told = 0;
  text.split("\n").forEach((line, index) => {
    const at = line.indexOf("\uFFFD");
    if (at < 0 || ++told > MOST) return;
    report(
      "fault",
      { line: index + 1, column: at + 1 },
      "A character here can't be read as UTF-8.",
      "Save the file as UTF-8, or name its encoding, such as --encoding windows-1252.",
    );
  });
  return text;
}

function guess([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}
