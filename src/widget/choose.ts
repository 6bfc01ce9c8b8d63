import { rank } from "../lookup/rank.ts";
import type { Context } from "../lookup/rank.ts";
import type { Help, HelpEntry } from "./read.ts";

/** The likeliest entry, and behind it those that are as likely. Throws where there is none. */
export function choose({ entries }: Help, context: Context): [HelpEntry, ...HelpEntry[]] {
  const [best] = rank(entries, context);
  if (!best) throw new RangeError();
  // `rank` keeps the order of equals: put before the best, only one as likely stays there.
  const stays = (entry: HelpEntry) => rank([entry, best], context)[0] === entry;
  return [best, ...entries.filter((entry) => entry !== best && stays(entry))];
}
