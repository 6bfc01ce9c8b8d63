import type { Match, Told, Unknown } from "../../lookup/index.ts";
import { make } from "../ticket/elements.ts";
import { fill } from "../../catalogue/strings/fill.ts";
import { copyButton } from "./copy-button.ts";
import type { Lines } from "./lines.ts";
import { wordEndpoint } from "../../matches/own-endpoint.ts";
import { openReader } from "./reader.ts";
import type { Reading, ReportOptions } from "./reader.ts";
import { reasons } from "../../matches/reasons.ts";
import { fillings, places } from "./places.ts";
import type { ReportSetup } from "./setup.ts";
import { share, shareUrl } from "./share.ts";
import { summary } from "./summary.ts";

interface Around extends ReportOptions {
  setup: ReportSetup;
  reading: Reading;
  lines: Lines;
  /** Matches of a code with several meanings, of which any may be meant. */
  open: ReadonlySet<Match<Told>>;
  /** Whether these are the likeliest of all: they can be copied. */
  isMain?: boolean;
}

/** Entries under a heading, up to `most` of them; nothing where there are none. */
export async function showMatches(
  heading: string,
  matches: readonly Match<Told>[],
  most: number,
  around: Around,
): Promise<Node[]> {
  if (matches.length === 0) return [];
  const { words } = around.setup;
  const items = matches.slice(0, most).map((match, index) => showMatch(match, around, index === 0));
  const left = matches.length - most;
  return [
    make("h2", { text: heading }),
    make("ul", { className: "matches", children: await Promise.all(items) }),
    ...(left > 0
      ? [make("p", { className: "small quiet", text: fill(words.more, { count: left }) })]
      : []),
  ];
}

async function showMatch(
  match: Match<Told>,
  around: Around,
  isFirst: boolean,
): Promise<HTMLElement> {
  const { root, setup, reading, lines, open, isShared, isMain } = around;
  const { words } = setup;
  const { code, entry, confidence } = match;
  const link = make("a", {
    children: [
      make("span", { text: code.code, className: "code" }),
      document.createTextNode(" "),
      make("span", { text: entry.title, className: "title" }),
    ],
  });
  link.href = `${code.url}#${entry.id}`;
  // Of the others the heading says how sure they are.
  const sure = make("span", {
    text: open.has(match) ? words.open : words[confidence],
    className: `sure ${confidence}`,
  });
  const why = document.createTextNode(`${isMain ? " · " : ""}${reasons(match, setup)}`);
  const details = [
    open.has(match) ? entry.endpoints.map(wordEndpoint).join(" · ") : "",
    fillings(match, setup),
    isMain && !isShared ? places(match, lines, setup) : "",
  ].filter(Boolean);
  const told = make("span", { className: "small" });
  told.ariaLive = "polite";
  const buttons = make("p", { className: "copies" });
  if (isMain && isFirst) {
    const address = await linkTo(match, around);
    buttons.append(
      copyButton(words.copyLink, told, setup, () => Promise.resolve({ text: address })),
    );
  }
  if (isMain && !isShared) {
    buttons.append(
      copyButton(words.copySummary, told, setup, async () => {
        const { markdown, taken } = await summary(match, reading, { root, setup });
        return { text: markdown, taken };
      }),
    );
  }
  buttons.append(told);
  return make("li", {
    children: [
      link,
      make("p", { className: "detail", children: isMain ? [sure, why] : [why] }),
      ...details.map((text) => make("p", { text, className: "detail" })),
      ...(buttons.childElementCount > 1 ? [buttons] : []),
    ],
  });
}

/** Codes that no entry has, each said aloud. */
export function showUnknown(
  unknown: readonly Unknown[],
  count: number,
  { setup, lines }: Pick<Around, "setup" | "lines">,
): Node[] {
  const { words, noEntry } = setup;
  const left = count - unknown.length;
  return [
    ...unknown.flatMap((one) => {
      const details = [
        one.at && fill(words.code, { at: one.at }),
        places(one, lines, setup),
      ].filter(Boolean);
      return [
        make("h2", { text: fill(noEntry, { code: one.code }) }),
        ...(details.length > 0
          ? [make("p", { className: "detail", text: capital(details.join(" · ")) })]
          : []),
      ];
    }),
    ...(left > 0
      ? [make("p", { className: "small quiet", text: fill(words.more, { count: left }) })]
      : []),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The address that answers with a match first: the search for it, else its place on its page. */
async function linkTo(match: Match<Told>, { root, search, codes }: Around): Promise<string> {
  const shared = share(match);
  const page = new URL(`${match.code.url}#${match.entry.id}`, location.href).href;
  try {
    const { context } = shared;
    const { matches } = await (await openReader()).read(shared.code, { root, codes, context });
    const isSame = matches[0]?.code.code === shared.code && matches[0].entry.id === match.entry.id;
    return isSame ? shareUrl(search, shared) : page;
  } catch {
    return page;
  }
}
