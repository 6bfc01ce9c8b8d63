import { rank } from "../lookup/rank.ts";
import type { Context } from "../lookup/rank.ts";
import type { Help, HelpEntry } from "./read.ts";

/** The likeliest entry, and behind it those that are as likely; empty where there is none. */
export function choose({ entries }: Help, context: Context): HelpEntry[] {
  const best = rank(entries, context).slice(0, 1);
  // `rank` keeps the order of equals: put before the best, only one as likely stays there.
  return entries.filter((entry) => rank([entry, ...best], context)[0] === entry);
}
