import { editionsOf, withMoved } from "../../catalogue/index.ts";
import { createLookup } from "../../lookup/index.ts";
import { countFaults } from "../../model/index.ts";
import { UsageError } from "../command.ts";
import { readHere } from "../read-here.ts";
import type { Library } from "./library.ts";

/** The content of the working folder. What is sound of it is explained; faults are mentioned. */
export async function localLibrary(lang: string | undefined): Promise<Library> {
  const { content, faults } = await readHere();
  if (faults.length > 0) {
    console.error(`${countFaults(faults)}: errdex check tells them. What is sound is explained.\n`);
  }
  const { address } = content.site.matter;
  const { pathname } = new URL(address);
  const base = pathname.endsWith("/") ? pathname : `${pathname}/`;
  const editions = editionsOf(content, base);
  const [own] = editions;
  const edition =
    lang === undefined
      ? own
      : editions.find((one) => one.lang.toLowerCase() === lang.toLowerCase());
  if (!edition) {
    const known = editions.map((one) => one.lang).join(", ");
    throw new UsageError(`The content is not written in ${lang}. Use one of: ${known}.`);
  }
  const { strings, addresses } = edition;
  const catalogues = edition.catalogues.map(withMoved);
  const lookup = createLookup(catalogues, { base: addresses.home });
  return {
    strings,
    lang: edition.lang,
    resolve: (input, context) => Promise.resolve(lookup.resolve(input, context)),
    identify: (text, context) => Promise.resolve(lookup.identify(text, context)),
    document: ({ product, slug }) => {
      const document = catalogues
        .find((catalogue) => catalogue.product.slug === product)
        ?.codes.find((code) => code.slug === slug);
      return document
        ? Promise.resolve(document)
        : Promise.reject(new Error(`${product}/${slug} was found and is not there.`));
    },
    absolute: (url) => new URL(url, address).href,
  };
}
