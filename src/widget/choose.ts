import { rank } from "../lookup/rank.ts";
import type { Context } from "../lookup/rank.ts";
import type { HelpEntry } from "./read.ts";

/** The likeliest entry, and behind it those that are as likely. */
export function choose(
  entries: readonly HelpEntry[],
  context: Context,
): [HelpEntry, ...HelpEntry[]] {
  const [best] = rank(entries, context);
  if (!best) throw new SyntaxError();
  // `rank` keeps the order of equals: put before the best, only one as likely stays there.
  const stays = (entry: HelpEntry) => rank([entry, best], context)[0] === entry;
  return [best, ...entries.filter((entry) => entry !== best && stays(entry))];
}
