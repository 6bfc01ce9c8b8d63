import { countFaults, entriesOf } from "../../model/index.ts";
import type { Content, Fault } from "../../model/index.ts";

/** What the check comes to, in a sentence. */
export function verdict(faults: readonly Fault[], content: Content): string {
  if (faults.length > 0) return `${countFaults(faults)}.`;
  const entries = entriesOf(content);
  const codes = new Set(entries.map(({ product, matter }) => `${product}\n${matter.code}`));
  const written = entries.filter(
    (entry) => entry.kind === "entry" && entry.matter.causes.length > 0,
  );
  const counts = [
    count(content.products.length, "product", "products"),
    count(codes.size, "code", "codes"),
    `${count(entries.length, "entry", "entries")}, ${written.length} of them with a remedy`,
  ];
  return `No faults. ${counts.join(", ")}.`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
