import { retryText } from "../../catalogue/index.ts";
import type { Strings } from "../../catalogue/index.ts";
import type { Cause, CodeDocument, Passage } from "../../lookup/index.ts";
import type { Span } from "../terminal/ink.ts";
import { part, tight } from "./parts.ts";
import type { Part } from "./parts.ts";
import { spansOf, writeBlocks, writeItems } from "./trees.ts";
import type { Pen } from "./trees.ts";

/** A cause: how to recognise it, who can mend it and how, how to check, when to try again. */
export function showCause(
  cause: Cause,
  number: number | undefined,
  { roles }: CodeDocument,
  pen: Pen,
  t: Strings,
): Part[] {
  const mark = number === undefined ? "" : `${number}  `;
  const indent = " ".repeat(mark.length || 2);
  const retry = retryText(cause, t);
  const role = roles.find(({ id }) => id === cause.role)?.name ?? cause.role;
  const mends: Span[] = [
    { text: `${t.whoMends}: ` },
    { text: role, look: ["bold", "green"] },
    ...(retry ? [{ text: ` · ${t.retryLabel}: ${retry}` }] : []),
  ];
  return [
    part(pen, [{ text: cause.recognise, look: "bold" }], mark, " ".repeat(mark.length)),
    tight(part(pen, mends, indent)),
    ...(cause.steps.length > 0
      ? [tight({ text: writeItems(cause.steps, true, pen, indent) })]
      : []),
    ...(cause.check ? showCheck(cause.check, pen, t, indent) : []),
  ];
}

/** The check, on the line of its label where it begins with a sentence. */
function showCheck({ children }: Passage, pen: Pen, t: Strings, indent: string): Part[] {
  const [first, ...others] = children;
  const label = { text: `${t.check}: `, look: "bold" } as const;
  const [line, rest] =
    first?.kind === "paragraph"
      ? [[label, ...spansOf(first.children, pen)], others]
      : [[label], children];
  return [
    tight(part(pen, line, indent)),
    ...(rest.length > 0 ? [tight({ text: writeBlocks(rest, pen, indent) })] : []),
  ];
}
