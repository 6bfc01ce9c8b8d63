import { parseArgs } from "node:util";
import { planImport } from "../importer/plan.ts";
import { describeProblems } from "../importer/problem.ts";
import { writeFiles } from "../importer/write-files.ts";
import { UsageError } from "./command.ts";
import type { Command } from "./command.ts";
import { describePlan } from "./import/describe.ts";
import { printSightings } from "./import/sightings.ts";
import { readProductTexts } from "./import/product-texts.ts";
import { contentFolder, readHere } from "./read-here.ts";
import { SOURCE_OPTIONS, SOURCE_USAGE, readOptions, readSources } from "./read-sources.ts";
import { printable } from "./terminal/printable.ts";

export const importCommand: Command = {
  summary: "makes content of a vendor's page: Markdown, HTML, CSV, JSON, YAML, OpenAPI or text",
  usage: `errdex import FILE… --product NAME

Writes the codes of the files as rows into content/errors/NAME/, and keeps in content/sources/NAME/
what each file said, without its words, so that errdex drift can compare a newer copy. Entries that
a person wrote or edited stay as they are; nothing is removed.

  --dry-run            writes nothing, and says what would change
  --json               with --dry-run: a line of JSON for each time an entry stands in the files
  --entries            writes a file for each code, with what the source says of it and the causes
                       that it lists, as a draft: until a person has read it and takes that key out
  --partial            writes what can be read where some of it can't
${SOURCE_USAGE}

The exit code is 1 where something can't be read; nothing is written then, without --partial.`,
  async run(args) {
    const { values, positionals: files } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        product: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        entries: { type: "boolean", default: false },
        partial: { type: "boolean", default: false },
        ...SOURCE_OPTIONS,
      },
    });
    const { product, "dry-run": isDry, json, partial } = values;
    if (files.length === 0) throw new UsageError("Name a file to import.");
    if (product === undefined) throw new UsageError("Name the product, such as --product acme.");
    if (json && !isDry) throw new UsageError("--json goes with --dry-run.");
    const sources = await readSources(files, readOptions(values));
    if (json) {
      printSightings(sources.map(({ reading }) => reading));
      const problems = sources.flatMap(({ reading }) => reading.problems);
      if (problems.length > 0) console.error(printable(describeProblems(problems)));
      return problems.some(({ kind }) => kind === "fault") ? 1 : 0;
    }
    const { content } = await readHere();
    if (!content.products.some((one) => one.product === product)) {
      throw new UsageError(
        `There is no product ${product}. Add content/products/${product}.mdx first.`,
      );
    }
    const day = new Date().toISOString().slice(0, 10);
    const texts = await readProductTexts(contentFolder(), product);
    const asDrafts = values.entries;
    const plan = planImport(product, content, texts, sources, { day, asDrafts });
    const hasFault = plan.problems.some(({ kind }) => kind === "fault");
    const isWritten = !isDry && (!hasFault || partial);
    if (plan.problems.length > 0) console.error(printable(describeProblems(plan.problems)));
    console.log(printable(describePlan(plan, sources, isWritten)));
    if (isWritten) await writeFiles(contentFolder(), plan.files);
    return hasFault ? 1 : 0;
  },
};
