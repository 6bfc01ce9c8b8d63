import type { Strings } from "../../catalogue/index.ts";
import { write } from "../terminal/ink.ts";
import type { Unexplained } from "./ask.ts";
import type { Pen } from "./trees.ts";

/** What no entry has, said aloud; then guesses, called so. */
export function showNothing(
  { asked, isCode, nearest }: Unexplained,
  { ink }: Pen,
  t: Strings,
): string {
  const { noEntry, guesses, whichProduct } = t.searchWords;
  const said = isCode
    ? noEntry.replace("{code}", () => asked)
    : asked
      ? whichProduct
      : t.readWords.nothing;
  const label = isCode ? guesses : asked ? "--product" : t.readWords.perhaps;
  const lines = nearest.map(({ product, code, title }) =>
    write(
      ink,
      [
        { text: code, look: "cyan" },
        { text: `: ${title}` },
        { text: ` (${product})`, look: "dim" },
      ],
      "  ",
      "    ",
    ),
  );
  return [
    write(ink, [{ text: said, look: ["bold", "yellow"] }]),
    ...(lines.length > 0 ? ["", write(ink, [{ text: `${label}:` }]), ...lines] : []),
  ].join("\n");
}
