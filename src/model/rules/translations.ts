import { suggest } from "../fault.ts";
import type { Fault, Place } from "../fault.ts";
import type { Rule } from "./rule.ts";

/** A translation stands beside what it translates, in another language, and names only what that has. */
export const translations: Rule = ({ content, exists, broken, placeOf }) =>
  content.translations.flatMap(({ file, lang, translates, matter, body }): Fault[] => {
    const { lang: own, languages } = content.site.matter;
    // What the languages are, a broken file does not say.
    const isLanguage = languages.includes(lang) || broken.has(content.site.file);
    if (lang === own || !isLanguage) {
      return [
        {
          file,
          line: 1,
          column: 1,
          what:
            lang === own
              ? `“${lang}” is the language of the files without one in their name.`
              : `The site has no pages in “${lang}”.`,
          mend:
            lang === own
              ? `Call the file ${translates}.`
              : `Add ${lang} to languages: in site.yaml, or correct the name.`,
        },
      ];
    }
    if (!exists(translates)) {
      return [
        {
          file,
          line: 1,
          column: 1,
          what: `There is no ${translates} that this could translate.`,
          mend: "Write that file first, or correct the name.",
        },
      ];
    }
    /** Nothing is said of what a broken original has. */
    const unknown = (
      what: "cause" | "role",
      original: readonly { id: string }[] | undefined,
      named: readonly { id: string; place: () => Place }[],
    ): Fault[] => {
      const ids = original?.map(({ id }) => id);
      return named.flatMap(({ id, place }) =>
        !ids || ids.includes(id)
          ? []
          : [
              {
                file,
                ...place(),
                what: `${translates} has no ${what} “${id}”.`,
                mend: suggest(id, ids),
              },
            ],
      );
    };
    const inMatter = (key: "causes" | "roles"): { id: string; place: () => Place }[] =>
      matter[key].map(({ id }, index) => ({
        id,
        place: () => placeOf({ file }, [key, index, "id"]),
      }));
    const entry = content.entries.find((original) => original.file === translates);
    const product = content.products.find((original) => original.file === translates);
    return [
      ...unknown("cause", entry?.matter.causes, [
        ...inMatter("causes"),
        ...body.causes.map(({ id, place }) => ({ id, place: () => place })),
      ]),
      ...unknown("role", product?.matter.roles, inMatter("roles")),
    ];
  });
