import { stringsOf } from "../../catalogue/index.ts";
import { openLookup } from "../../lookup/index.ts";
import type { CodeDocument, Fetch } from "../../lookup/index.ts";
import { UsageError } from "../command.ts";
import type { Library } from "./library.ts";

/** A deployed site, which is asked for no more than the files that the answer needs. */
export function siteLibrary(address: string, lang: string | undefined): Library {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new UsageError(`${address} is no address of a site. Write it as https://host/.`);
  }
  const root = address.endsWith("/") ? address : `${address}/`;
  const base = lang === undefined ? root : `${root}${lang.toLowerCase()}/`;
  const lookup = openLookup(base, { fetch: fetchOr(base) });
  return {
    strings: stringsOf(lang ?? "en"),
    lang: lang ?? "en",
    resolve: (input, context) => told(lookup.resolve(input, context)),
    identify: (text, context) => told(lookup.identify(text, context)),
    async document({ product, slug }) {
      const url = `${base}api/v1/${product}/${slug}.json`;
      const document = await told(fetchOr(base)(url).then((response) => response.json()));
      if (!isDocument(document)) throw new UsageError(`${url} does not explain a code.`);
      return document;
    },
    absolute: (url) => new URL(url, base).href,
  };
}

/** `fetch` whose failures a person understands. */
function fetchOr(base: string): Fetch {
  return async (url) => {
    const response = await fetch(url).catch((error: unknown) => {
      throw new UsageError(`${base} does not answer: ${reasonOf(error)}. Check the address.`);
    });
    if (!response.ok) {
      throw new UsageError(
        `${url} answers with ${response.status}. Is ${base} the home page of a site of Errdex, in a language that it has?`,
      );
    }
    return response;
  };
}

/** What is wrong with a site is for the person to mend, whichever part of an answer it is. */
async function told<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`The site's files can't be read: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** It looks no deeper: the site's build has checked what it wrote. */
function isDocument(value: unknown): value is CodeDocument {
  return (
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    "productName" in value &&
    "entries" in value &&
    Array.isArray(value.entries)
  );
}
