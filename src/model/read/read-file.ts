import type { MdxFile } from "../content.ts";
import { MAIN } from "../content.ts";
import { placeAt } from "../fault.ts";
import type { Fault } from "../fault.ts";
import { endpoint } from "../schemas/endpoint.ts";
import { entry } from "../schemas/entry.ts";
import { guide } from "../schemas/guide.ts";
import { product } from "../schemas/product.ts";
import { id as idSchema } from "../schemas/shared.ts";
import { translationOf } from "../schemas/translation.ts";
import type { TranslationMatter } from "../schemas/translation.ts";
import type { z } from "zod";
import { readBody } from "./body.ts";
import type { Body, BodyForm } from "./body.ts";
import type { FileName } from "./file-name.ts";
import { pairCauses, requireSteps, requireStepsOfCauses } from "./fit.ts";
import type { Fit } from "./fit.ts";
import { YamlFault, readYaml, splitFrontmatter } from "./frontmatter.ts";
import { readMatter } from "./matter.ts";

/** What came of one file: its reading where nothing is wrong with it, else its faults. Of rows both. */
export interface FileReading<Kind> {
  reading?: Kind;
  faults: Fault[];
}

type MdxName = Exclude<FileName, { kind: "site" | "published" | "redirects" | "rows" }>;

/** Reads one MDX file of the content: name, frontmatter, body, and that these fit. */
export function readMdxFile(file: string, name: MdxName, text: string): FileReading<MdxFile> {
  const reading = readKind(file, name, text);
  const fault = faultOfName(file, name);
  return fault ? fail(fault, reading.faults) : reading;
}

/** What a name gives is an id. Codes and products have rules of their own, as has a translation. */
function faultOfName(file: string, { kind, name, id, lang }: MdxName): Fault | undefined {
  const given = kind === "entry" ? id : kind === "product" ? undefined : name;
  if (lang !== undefined || given === undefined || idSchema.safeParse(given).success) {
    return undefined;
  }
  return {
    file,
    line: 1,
    column: 1,
    what: `“${given}” in the name of the file is no id.`,
    mend: "Rename the file: an id has lower-case letters, digits and hyphens, and begins with a letter.",
  };
}

function readKind(file: string, name: MdxName, text: string): FileReading<MdxFile> {
  const base = { file, product: name.product, name: name.name };
  if (name.lang !== undefined) {
    const { lang } = name;
    const translates = file.replace(`.${lang}.mdx`, ".mdx");
    const schema: z.ZodType<Partial<TranslationMatter>> = translationOf[name.kind];
    return readParts(
      file,
      text,
      schema,
      FORMS[name.kind],
      (matter, body) => ({
        kind: "translation",
        ...base,
        lang,
        translates,
        matter: { causes: [], roles: [], ...matter },
        body,
      }),
      requireStepsOfCauses,
    );
  }
  switch (name.kind) {
    case "product":
      return readParts(file, text, product, "prose", (matter, body) => ({
        kind: "product",
        ...base,
        matter,
        body,
      }));
    case "endpoint":
      return readParts(file, text, endpoint, "prose", (matter, body) => ({
        kind: "endpoint",
        ...base,
        matter,
        body,
      }));
    case "guide":
      return readParts(
        file,
        text,
        guide,
        "guide",
        (matter, body) => ({ kind: "guide", ...base, matter, body }),
        requireSteps,
      );
    case "entry":
      return readParts(
        file,
        text,
        entry,
        "entry",
        (matter, body) => ({ kind: "entry", ...base, id: name.id ?? MAIN, matter, body }),
        pairCauses,
      );
  }
}

const FORMS: Readonly<Record<MdxName["kind"], BodyForm>> = {
  product: "prose",
  endpoint: "prose",
  guide: "guide",
  entry: "entry",
};

function readParts<Schema extends z.ZodType, Reading>(
  file: string,
  text: string,
  schema: Schema,
  form: BodyForm,
  make: (matter: z.output<Schema>, body: Body) => Reading,
  fit?: Fit<z.output<Schema>>,
): FileReading<Reading> {
  const front = splitFrontmatter(text);
  if (!front) {
    return fail({
      file,
      line: 1,
      column: 1,
      what: "There is no frontmatter.",
      mend: "Begin the file with a line ---, the keys, and another line ---.",
    });
  }
  const { body, faults } = readBody({ file, text, offset: front.bodyOffset, form });
  let yaml;
  try {
    yaml = readYaml(front.yaml);
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    const place = placeAt(text, front.offset + error.offset);
    return fail(
      {
        file,
        ...place,
        ...error.told(
          "The frontmatter is not YAML",
          "Put texts that hold : or # in quotes, and indent with spaces.",
        ),
      },
      faults,
    );
  }
  const { data, faults: matterFaults } = readMatter(schema, {
    file,
    text,
    yaml,
    offset: front.offset,
    whole: { name: "The frontmatter", mend: "Write one key: value a line." },
  });
  faults.push(...matterFaults);
  if (data === undefined || body === undefined) return { faults };
  fit?.(data, body, (at, what, mend) => {
    const place = "line" in at ? at : placeAt(text, front.offset + yaml.offsetOf(at));
    faults.push({ file, ...place, what, mend });
  });
  return faults.length > 0 ? { faults } : { reading: make(data, body), faults };
}

function fail(fault: Fault, others: Fault[] = []): { faults: Fault[] } {
  return { faults: [fault, ...others] };
}
