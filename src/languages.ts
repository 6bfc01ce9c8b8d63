import type { Edition } from "./catalogue/index.ts";

/** A page in one of its languages. */
export interface Version {
  lang: string;
  /** What the language calls itself. */
  name: string;
  url: string;
  /** Whether it is the page that is being read. */
  isCurrent: boolean;
}

/** A page in each language of the site; none where the site has one only. */
export function versionsOf(
  path: string,
  current: Edition,
  editions: readonly Edition[],
): Version[] {
  if (editions.length < 2) return [];
  const rest = path.slice(current.addresses.home.length);
  return editions.map(({ lang, addresses }) => ({
    lang,
    name: new Intl.DisplayNames([lang], { type: "language" }).of(lang) ?? lang,
    url: addresses.home + rest,
    isCurrent: lang === current.lang,
  }));
}
