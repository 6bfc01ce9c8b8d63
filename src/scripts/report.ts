import { fill } from "../catalogue/strings/fill.ts";
import { Lines } from "./reading/lines.ts";
import type { Reading, Report, ReportOptions } from "./reading/reader.ts";
import { openSetup } from "./reading/setup.ts";
import { showText } from "./reading/show-text.ts";
import { showMatches, showUnknown } from "./reading/show-matches.ts";
import { sortMatches } from "../matches/sorted.ts";
import { make } from "./ticket/elements.ts";

/** Shows what was read out of a pasted text. Fetched when there is one. */

/** So many entries, less sure ones and unknown codes are shown. */
const ENTRIES = 20;
const FURTHER = 5;

export async function report(reading: Reading, options: ReportOptions): Promise<Report> {
  const setup = await openSetup(options.search);
  const { words, noEntry, one, many } = setup;
  const { unknown } = reading;
  const lines = new Lines(reading.text);
  const sorted = sortMatches(reading.matches);
  const { main, open, others, possible } = sorted;
  const context = { ...options, setup, reading, lines, open };

  const entries = await showMatches(words.entries, main, ENTRIES, { ...context, isMain: true });
  const missed = showUnknown(unknown.slice(0, FURTHER), unknown.length, context);
  const isKnown = main[0]?.confidence === "certain";
  const nodes: Node[] = [
    ...(options.isShared ? [] : [showText(reading, sorted, lines, setup)]),
    // An unknown code matters most where a known message stands beside it.
    ...(isKnown ? [...entries, ...missed] : [...missed, ...entries]),
    ...(await showMatches(words.others, others, FURTHER, context)),
    ...(await showMatches(words.perhaps, possible, FURTHER, context)),
  ];
  const count =
    Math.min(main.length, ENTRIES) +
    Math.min(others.length, FURTHER) +
    Math.min(possible.length, FURTHER);
  const counted = count === 1 ? one : fill(many, { count });
  if (count === 0 && unknown.length === 0) nodes.push(make("h2", { text: words.nothing }));
  const said = [
    ...unknown.slice(0, FURTHER).map(({ code }) => fill(noEntry, { code })),
    ...(count > 0 ? [counted] : unknown.length === 0 ? [words.nothing.replace(/\.$/, "")] : []),
  ];
  if (isKnown) said.reverse();
  return { nodes, said: `${said.join(". ")}.` };
}
