import type { APIRoute } from "astro";
import { editionPaths } from "../../../paths.ts";
import type { EditionProps } from "../../../paths.ts";
import type { ReportSetup } from "../../../scripts/reading/setup.ts";

export const getStaticPaths = () => editionPaths();

/** What the script says that shows a pasted text: too much for each page to carry. */
export const GET: APIRoute<EditionProps> = ({ props: { edition } }) => {
  const setup: ReportSetup = {
    lang: edition.lang,
    noEntry: edition.strings.searchWords.noEntry,
    one: edition.strings.searchWords.one,
    many: edition.strings.searchWords.many,
    words: edition.strings.readWords,
    ticketWords: edition.strings.ticketWords,
    products: Object.fromEntries(
      edition.catalogues.map(({ product: { slug, name, ticket = [], secrets = [] } }) => [
        slug,
        { name, ticket, secrets },
      ]),
    ),
  };
  return new Response(JSON.stringify(setup));
};
