import { slug } from "../../lookup/index.ts";
import { keyOf } from "../entries.ts";
import type { AnyEntry } from "../entries.ts";
import type { Fault } from "../fault.ts";
import type { Rule } from "./rule.ts";

/** Addresses are a promise: computed from the code alone, one for each code, one anchor for each entry. */
export const addresses: Rule = ({ content, entries, placeOf }) => {
  const faults: Fault[] = [];
  const letters = new Map(content.products.map(({ product, matter }) => [product, matter.letters]));
  const addressOf = ({ product, matter }: AnyEntry): string =>
    slug(matter.code, letters.get(product));
  for (const entry of content.entries) {
    const expected = addressOf(entry);
    if (entry.name === expected) continue;
    faults.push({
      file: entry.file,
      ...placeOf(entry, ["code"]),
      what: `The code “${entry.matter.code}” has the address “${expected}”, but the file is called “${entry.name}”.`,
      mend: `Rename the file to ${expected}${entry.id === "main" ? "" : `~${entry.id}`}.mdx, or correct the code.`,
    });
  }
  const taken = new Map<string, AnyEntry>();
  const anchors = new Map<string, AnyEntry>();
  for (const entry of entries) {
    const address = keyOf(entry.product, addressOf(entry));
    const holder = taken.get(address);
    if (holder && holder.matter.code !== entry.matter.code) {
      faults.push({
        file: entry.file,
        ...placeOf(entry, ["code"]),
        what: `The codes “${holder.matter.code}” and “${entry.matter.code}” have the same address.`,
        mend: "Correct the code that is misspelled.",
      });
    }
    taken.set(address, holder ?? entry);
    const anchor = `${keyOf(entry.product, entry.matter.code)}\n${entry.id}`;
    const other = anchors.get(anchor);
    if (other) {
      faults.push({
        file: entry.file,
        ...placeOf(entry, ["code"]),
        what: `Two entries of “${entry.matter.code}” have the anchor “${entry.id}”; the other is in ${other.file}${"line" in other ? `:${other.line}` : ""}.`,
        mend:
          entry.kind === "row"
            ? 'Give this row an id, such as "id":"other-meaning", or take it out.'
            : `Call the file ${entry.name}~<id>.mdx.`,
      });
    }
    anchors.set(anchor, entry);
  }
  return faults;
};
