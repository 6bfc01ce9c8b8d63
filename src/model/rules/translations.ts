import { suggest } from "../fault.ts";
import type { Fault } from "../fault.ts";
import type { Rule } from "./rule.ts";

/** A translation stands beside what it translates, in another language, and names only its causes. */
export const translations: Rule = ({ content, exists, isBroken, placeOf }) =>
  content.translations.flatMap(({ file, lang, translates, matter, body }): Fault[] => {
    const { lang: own, languages } = content.site.matter;
    // What the languages are, a broken file does not say.
    const isLanguage = languages.includes(lang) || isBroken(content.site.file);
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
    const original = content.entries.find((entry) => entry.file === translates);
    const ids = original?.matter.causes.map(({ id }) => id) ?? [];
    if (!original) return [];
    const unknown = (id: string, place: { line: number; column: number }): Fault => ({
      file,
      ...place,
      what: `${translates} has no cause “${id}”.`,
      mend: suggest(id, ids),
    });
    return [
      ...matter.causes.flatMap(({ id }, index) =>
        ids.includes(id) ? [] : [unknown(id, placeOf({ file }, ["causes", index, "id"]))],
      ),
      ...body.causes.flatMap(({ id, place }) => (ids.includes(id) ? [] : [unknown(id, place)])),
    ];
  });
