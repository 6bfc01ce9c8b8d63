import type { Content, MdxFile, TranslationFile } from "../model/index.ts";

/** The languages of a content, its own first. */
export function languagesOf({ site }: Content): [string, ...string[]] {
  return [site.matter.lang, ...site.matter.languages];
}

/** The content in another language: what has a translation reads so, all else stays as it is. */
export function translate(content: Content, lang: string): Content {
  const translations = new Map(
    content.translations
      .filter((file) => file.lang === lang)
      .map((file) => [file.translates, file]),
  );
  if (translations.size === 0) return content;
  const apply = <File extends MdxFile>(files: File[]): File[] =>
    files.map((file) => {
      const translation = translations.get(file.file);
      return translation ? merge(file, translation) : file;
    });
  return {
    ...content,
    products: apply(content.products),
    endpoints: apply(content.endpoints),
    guides: apply(content.guides),
    entries: apply(content.entries),
  };
}

function merge<File extends MdxFile>(file: File, { matter, body }: TranslationFile): File {
  const { causes, roles, ...words } = matter;
  return {
    ...file,
    matter: {
      ...file.matter,
      ...given(words),
      ...("causes" in file.matter ? { causes: mergeById(file.matter.causes, causes) } : {}),
      ...("roles" in file.matter ? { roles: mergeById(file.matter.roles, roles) } : {}),
    },
    body: {
      ...file.body,
      about: body.about.length > 0 ? body.about : file.body.about,
      causes: mergeById(file.body.causes, body.causes),
      steps: body.steps.length > 0 ? body.steps : file.body.steps,
      check: body.check ?? file.body.check,
      prevent: body.prevent.length > 0 ? body.prevent : file.body.prevent,
      notes: body.notes.length > 0 ? body.notes : file.body.notes,
    },
  };
}

function mergeById<Item extends { id: string }>(
  items: Item[],
  changes: (Partial<Item> & { id: string })[],
): Item[] {
  return items.map((item) => ({
    ...item,
    ...given(changes.find(({ id }) => id === item.id) ?? {}),
  }));
}

/** Without the keys that are undefined, so that a spread does not blank what stands. */
function given<T extends object>(value: T): Partial<T> {
  const result: Partial<T> = { ...value };
  for (const key of Object.keys(result)) {
    if (Reflect.get(result, key) === undefined) Reflect.deleteProperty(result, key);
  }
  return result;
}
