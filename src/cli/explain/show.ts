import { cameFrom, messagesOf } from "../../catalogue/index.ts";
import type { Strings } from "../../catalogue/index.ts";
import type { CodeDocument, CodeLink, Entry } from "../../lookup/index.ts";
import type { Explained } from "./ask.ts";
import { codeLink, join, part, tight, title } from "./parts.ts";
import type { Part } from "./parts.ts";
import { showCause } from "./show-cause.ts";
import { writeBlocks, writeItems } from "./trees.ts";
import type { Pen } from "./trees.ts";

/** A code in the terminal: all that its page says of the entries that are meant. */
export function show({ document, entries, because }: Explained, pen: Pen, t: Strings): string {
  const { code, productName, url, formerly, movedHere = [] } = document;
  const left = document.entries.length - entries.length;
  const only = entries.length === 1 ? entries[0] : undefined;
  const facts = [productName, ...(only ? factsOf(only, t) : [])].join(" · ");
  return join([
    part(pen, [
      { text: code, look: ["bold", "cyan"] },
      { text: ` · ${facts}`, look: "dim" },
    ]),
    ...(because ? [tight(part(pen, [{ text: because, look: "dim" }]))] : []),
    ...(only
      ? [tight(title(pen, only.title)), ...showEntry(only, document, pen, t)]
      : [
          part(pen, [{ text: questionOf(document, t) }]),
          ...entries.flatMap((entry) => [
            headOf(entry, pen, t),
            ...showEntry(entry, document, pen, t),
          ]),
        ]),
    ...movedHere.map((from) =>
      part(pen, [{ text: `${cameFrom(from, t)} ${from.why}`, look: "dim" }]),
    ),
    ...formerly.map(({ code: old, eras }) =>
      part(pen, [{ text: t.formerly(old, eras.map(t.era).join(", ")), look: "dim" }]),
    ),
    ...(left > 0
      ? [part(pen, [{ text: `${t.readWords.others}: errdex explain ${code}`, look: "dim" }])]
      : []),
    part(pen, [{ text: pen.absolute(url), look: "underline", url: pen.absolute(url) }]),
  ]);
}

function questionOf({ code, productName, entries }: CodeDocument, t: Strings): string {
  return entries.some(({ renumbered }) => renumbered.length > 0)
    ? t.whichRelease(code, productName)
    : t.whichMeaning(entries.length);
}

function factsOf({ status, endpoints, anyEndpoint, eras }: Entry, t: Strings): string[] {
  return [
    ...eras.map(t.era),
    ...status.map(t.status),
    ...endpoints.map(({ method, path }) => `${method} ${path}`),
    ...(anyEndpoint ? [t.anyEndpoint] : []),
  ];
}

/** Of one of several entries: what tells it from the others. */
function headOf(entry: Entry, pen: Pen, t: Strings): Part {
  const facts = factsOf(entry, t).map((fact) => ` · ${fact}`);
  return part(pen, [
    { text: "▌ ", look: "cyan" },
    { text: entry.title, look: "bold" },
    { text: facts.join(""), look: "dim" },
  ]);
}

function showEntry(entry: Entry, document: CodeDocument, pen: Pen, t: Strings): Part[] {
  const { productName, lang } = document;
  const { retired, draft, renumbered, causes, summary, about, prevent, notes, related, sources } =
    entry;
  const hasNoRemedy = causes.length === 0 && !retired && renumbered.length === 0;
  const named = (label: string, links: readonly CodeLink[]): Part[] =>
    links.map((to) => part(pen, [{ text: `${label}: ` }, ...codeLink(to, pen)]));
  return [
    ...messagesOf(entry, lang).map(({ text, language }) => {
      const said = [t.asWorded(productName), language].filter(Boolean).join(", ");
      return tight(part(pen, [{ text: `“${text.trim()}”` }, { text: ` (${said})`, look: "dim" }]));
    }),
    ...(draft
      ? [part(pen, [{ text: t.draft, look: ["bold", "yellow"] }, { text: ` ${t.draftNext}` }])]
      : []),
    ...(retired
      ? [
          part(pen, [
            { text: t.retired(retired.on), look: ["bold", "yellow"] },
            { text: ` ${retired.reason}` },
          ]),
          ...named(t.retiredSee, retired.see),
        ]
      : []),
    ...named(t.renumberedToday, renumbered),
    ...(summary ? [part(pen, [{ text: summary }])] : []),
    ...(about.length > 0 ? [{ text: writeBlocks(about, pen) }] : []),
    ...(hasNoRemedy ? [part(pen, [{ text: `${t.noRemedy} ${t.noRemedyNext(productName)}` }])] : []),
    ...(causes.length > 0 ? [title(pen, causes.length > 1 ? t.whichCause : t.oneCause)] : []),
    ...causes.flatMap((cause, index) =>
      showCause(cause, causes.length > 1 ? index + 1 : undefined, document, pen, t),
    ),
    ...(prevent.length > 0
      ? [title(pen, t.prevent), tight({ text: writeItems(prevent, false, pen, "  ") })]
      : []),
    ...notes.flatMap(({ children }) => [
      title(pen, t.note),
      tight({ text: writeBlocks(children, pen, "  ") }),
    ]),
    ...(related.length > 0 ? [title(pen, t.related)] : []),
    ...related.map((to) => tight(part(pen, codeLink(to, pen), "  "))),
    ...(sources.length > 0 ? [title(pen, t.sources)] : []),
    ...sources.map((source) =>
      tight(
        part(
          pen,
          [
            { text: source.title, look: "underline", url: source.url },
            { text: `, ${t.checkedOn(source.checked)}`, look: "dim" },
          ],
          "  ",
        ),
      ),
    ),
  ];
}
