import type { Heading, PhrasingContent, RootContent } from "mdast";
import type { Cause, CodeDocument, CodeLink, Entry, Moved, Passage } from "../lookup/shape.ts";
import {
  blocks,
  heading,
  inlines,
  link,
  list,
  paragraph,
  passages,
  quote,
  strong,
  text,
  verbatim,
  writeMarkdown,
} from "./mdast.ts";
import { isRenamed } from "./moved.ts";
import { messagesOf } from "./messages.ts";
import { retryText, stringsOf } from "./strings/index.ts";
import type { Strings } from "./strings/index.ts";

type Depth = Heading["depth"];

/** A code's page as Markdown: all that the page says, for readers of text. */
export function codeMarkdown(document: CodeDocument): string {
  const t = stringsOf(document.lang);
  const { code, productName, entries, formerly, moved, movedHere = [] } = document;
  const [first, ...others] = entries;
  const only = others.length === 0 ? first : undefined;
  return writeMarkdown([
    heading(1, only ? `${productName} ${code}: ${only.title}` : `${productName} ${code}`),
    ...(moved
      ? [
          paragraph(
            text(`${t.leadsTo(isRenamed(moved) ? moved.to.url : moved.to.code, moved.on)} `),
            codeLink(moved.to),
          ),
        ]
      : []),
    ...(only
      ? entry(only, document, t, 2)
      : [
          paragraph(text(question(document, t))),
          ...entries.flatMap((each) => [heading(2, each.title), ...entry(each, document, t, 3)]),
        ]),
    ...movedHere.map((from) => paragraph(text(`${cameFrom(from, t)} ${from.why}`))),
    ...formerly.map(({ code: old, url, eras }) =>
      paragraph(link(url, text(t.formerly(old, eras.map(t.era).join(", "))))),
    ),
  ]);
}

/** The sentence that tells a reader on arrival where an old address has led them. */
export function cameFrom(moved: Moved, t: Strings): string {
  return t.ledHere(isRenamed(moved) ? moved.url : moved.code, moved.on);
}

function question({ code, productName, entries }: CodeDocument, t: Strings): string {
  return entries.some(({ renumbered }) => renumbered.length > 0)
    ? t.whichRelease(code, productName)
    : t.whichMeaning(entries.length);
}

function entry(entry: Entry, document: CodeDocument, t: Strings, depth: Depth): RootContent[] {
  const { productName, roles, lang } = document;
  const { retired, renumbered, causes, draft } = entry;
  const hasNoRemedy = causes.length === 0 && !retired && renumbered.length === 0;
  return [
    ...messagesOf(entry, lang).map((message) =>
      quote(
        paragraph(...verbatim(message.text)),
        paragraph(
          text(`(${[t.asWorded(productName), message.language].filter(Boolean).join(", ")})`),
        ),
      ),
    ),
    ...line(facts(entry, t)),
    ...(draft ? [paragraph(strong(text(t.draft)), text(` ${t.draftNext}`))] : []),
    ...(retired
      ? [paragraph(strong(text(t.retired(retired.on))), text(` ${retired.reason}`))]
      : []),
    ...(retired?.see ?? []).map((to) => paragraph(text(`${t.retiredSee}: `), codeLink(to))),
    ...renumbered.map((to) => paragraph(text(`${t.renumberedToday}: `), codeLink(to))),
    ...(entry.summary ? [paragraph(text(entry.summary))] : []),
    ...blocks(entry.about),
    ...(hasNoRemedy ? [paragraph(text(`${t.noRemedy} ${t.noRemedyNext(productName)}`))] : []),
    ...causes.flatMap((each, index) => [
      heading(depth, `${index + 1}. ${each.recognise}`),
      ...cause(each, roles.find(({ id }) => id === each.role)?.name ?? each.role, t),
    ]),
    ...section(depth, t.prevent, entry.prevent, (items) => [passages(false, items)]),
    ...entry.notes.flatMap(({ children }) => [heading(depth, t.note), ...blocks(children)]),
    ...section(depth, t.related, entry.related, (related) => [
      list(
        false,
        related.map((to) => [paragraph(codeLink(to))]),
      ),
    ]),
    ...section(depth, t.sources, entry.sources, (sources) => [
      list(
        false,
        sources.map(({ title, url, checked }) => [
          paragraph(link(url, text(title)), text(`, ${t.checkedOn(checked)}`)),
        ]),
      ),
    ]),
  ];
}

function facts({ status, endpoints, anyEndpoint, eras }: Entry, t: Strings): PhrasingContent[] {
  return [
    ...status.map((each) => text(t.status(each))),
    ...(anyEndpoint ? [text(t.anyEndpoint)] : []),
    ...endpoints.map(({ method, path }): PhrasingContent => ({
      type: "inlineCode",
      value: `${method} ${path}`,
    })),
    ...eras.map((era) => text(t.era(era))),
  ];
}

function cause(cause: Cause, role: string, t: Strings): RootContent[] {
  const retry = retryText(cause, t);
  return [
    paragraph(
      text(`${t.whoMends}: `),
      strong(text(role)),
      ...(retry ? [text(` · ${t.retryLabel}: ${retry}`)] : []),
    ),
    ...(cause.steps.length > 0 ? [passages(true, cause.steps)] : []),
    ...(cause.check ? labelled(`${t.check}:`, cause.check) : []),
  ];
}

/** A label before a passage: on its first line, if it begins with a sentence. */
function labelled(label: string, { children }: Passage): RootContent[] {
  const [first, ...rest] = children;
  return first?.kind === "paragraph"
    ? [paragraph(strong(text(label)), text(" "), ...inlines(first.children)), ...blocks(rest)]
    : [paragraph(strong(text(label))), ...blocks(children)];
}

function codeLink({ code, title, url }: CodeLink): PhrasingContent {
  return link(url, text(`${code}: ${title}`));
}

/** What belongs on one line, if there is anything. */
function line(parts: readonly PhrasingContent[]): RootContent[] {
  if (parts.length === 0) return [];
  return [paragraph(...parts.flatMap((part, index) => (index > 0 ? [text(" · "), part] : [part])))];
}

function section<Item>(
  depth: Depth,
  title: string,
  items: readonly Item[],
  show: (items: readonly Item[]) => RootContent[],
): RootContent[] {
  return items.length > 0 ? [heading(depth, title), ...show(items)] : [];
}
