import { fill } from "../catalogue/strings/fill.ts";
import type { ReadWords } from "../catalogue/strings/index.ts";
import type { Evidence, Match, Told } from "../lookup/index.ts";
import { ownEndpoint } from "./own-endpoint.ts";

/** The words in which it is said, their language, and by slug the names of products. */
export interface Wording {
  words: ReadWords;
  lang: string;
  products: Readonly<Record<string, { name: string }>>;
}

/** Why a match is thought to be one, as a line: “Code in errors[0].code · message matches”. */
export function reasons({ code, entry, evidence }: Match<Told>, setup: Wording): string {
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
