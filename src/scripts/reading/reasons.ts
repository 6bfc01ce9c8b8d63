import type { Evidence, Match, Told } from "../../lookup/index.ts";
import { fill } from "../words.ts";
import { ownEndpoint } from "./own-endpoint.ts";
import type { Lines } from "./lines.ts";
import type { ReportSetup } from "./setup.ts";

/** Why a match is thought to be one, as a line: “Code in errors[0].code · message matches”. */
export function reasons(
  { code, entry, evidence }: Match<Told>,
  setup: Pick<ReportSetup, "words" | "products" | "lang">,
): string {
  const { words, products } = setup;
  const say = (one: Evidence): string => {
    switch (one.kind) {
      case "code":
        return one.at ? fill(words.code, { at: one.at }) : words.mention;
      case "typed":
        return words.typed;
      case "mention":
        return words.mention;
      case "address":
        return words.address;
      case "message":
        return one.part < 0.99 ? words.partly : words.message;
      case "status":
        return agreement(one.agrees, fill(words.status, { status: one.status }));
      case "endpoint":
        return agreement(
          one.agrees,
          (one.agrees && ownEndpoint(entry, one.endpoint)) || withoutQuery(one.endpoint),
        );
      case "product":
        return fill(words.product, { product: products[code.product]?.name ?? code.product });
      case "code disagrees":
        return fill(words.otherCode, { code: one.code });
    }
  };
  const agreement = (agrees: boolean, what: string): string =>
    fill(agrees ? words.agrees : words.disagrees, { what });
  const said = evidence.map(say).join(" · ");
  return said.charAt(0).toLocaleUpperCase(setup.lang) + said.slice(1);
}

/** A call as far as its path: `POST /login` of `POST https://host/login?token=…`. */
function withoutQuery(call: string): string {
  return call.replace(/https?:\/\/[^/\s]*/, "").replace(/[?#].*$/, "");
}

/** A text of so many lines is seen whole: where something stands in it once goes without saying. */
const SEEN = 12;

/** How often and where something stands in a text; empty where that goes without saying. */
export function places(
  { count, first, last }: Pick<Match<Told>, "count" | "first" | "last">,
  lines: Lines,
  { words, lang }: ReportSetup,
): string {
  const number = (value: number): string => value.toLocaleString(lang);
  const from = number(lines.at(first.start) + 1);
  const to = number(lines.at(last.start) + 1);
  if (lines.count < 2) return count > 1 ? fill(words.times, { count: number(count) }) : "";
  if (count < 2) return lines.count > SEEN ? fill(words.line, { line: from }) : "";
  return from === to
    ? fill(words.timesInLine, { count: number(count), line: from })
    : fill(words.timesInLines, { count: number(count), first: from, last: to });
}

/** What fills the placeholders of its message. */
export function fillings({ values }: Match<Told>, { words }: ReportSetup): string {
  const filled = Object.entries(values)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name} = “${value.length > 80 ? `${value.slice(0, 80)}…` : value}”`);
  return filled.length > 0 ? fill(words.filled, { values: filled.join(" · ") }) : "";
}
