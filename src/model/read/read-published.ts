import type { PublishedFile } from "../content.ts";
import type { Fault } from "../fault.ts";
import { readLine } from "../published.ts";
import type { FileReading } from "./read-file.ts";

/** Reads `published.txt`: one product or code a line; lines with # are for people. */
export function readPublishedFile(file: string, text: string): FileReading<PublishedFile> {
  const reading: PublishedFile = { kind: "published", file, items: [] };
  const faults: Fault[] = [];
  const report = (line: number, what: string, mend: string): void => {
    faults.push({ file, line, column: 1, what, mend });
  };
  const addresses = new Map<string, number>();
  text.split(/\r?\n/).forEach((words, index) => {
    const line = index + 1;
    if (words === "" || words.startsWith("#")) return;
    const item = readLine(words);
    if (!item) {
      report(
        line,
        "The line names no product and no code.",
        "Write it as product, or as product/slug code. errdex release writes such lines.",
      );
      return;
    }
    const address = item.code ? `${item.product}/${item.code.slug}` : item.product;
    const earlier = addresses.get(address);
    if (earlier !== undefined) {
      report(
        line,
        `“${address}” stands in line ${earlier} already.`,
        "Take out the line that was added last: an address is given away once.",
      );
    }
    addresses.set(address, earlier ?? line);
    reading.items.push({ ...item, line });
  });
  return { reading, faults };
}
