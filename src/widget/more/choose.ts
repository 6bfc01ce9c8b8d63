import { isPast, likelihood } from "../../lookup/rank.ts";
import type { Wanted } from "../load.ts";
import type { HelpEntries, HelpEntry } from "../read.ts";

/** The entries that are likeliest by what is known of the call; the entry that was meant alone. */
export function choose(entries: HelpEntries, wanted: Wanted): HelpEntries {
  const [meant] = entries.filter(({ id }) => id === wanted.entry);
  if (meant) return [meant];
  const scores = entries.map((entry) => score(entry, wanted));
  const [first, ...others] = entries.filter((_, i) => scores[i] === Math.max(...scores));
  return first ? [first, ...others] : entries;
}

function score(entry: HelpEntry, { status, endpoint }: Wanted): number {
  const { status: own = [], endpoints = [], anyEndpoint = false } = entry;
  const known = {
    status: [...own],
    endpoints: endpoints.map(({ id = "", method = "", path = "" }) => ({ id, method, path })),
    anyEndpoint,
    eras: [],
  };
  const past = isPast(entry) ? 100 : 0;
  return likelihood(known, { ...(status && { status }), ...(endpoint && { endpoint }) }) - past;
}
