import { basename } from "node:path";
import { parseArgs } from "node:util";
import { baselineFile, readBaseline } from "../importer/baseline.ts";
import type { Baseline } from "../importer/baseline.ts";
import { compare } from "../importer/drift/compare.ts";
import { isLoss } from "../importer/drift/difference.ts";
import { describeProblems } from "../importer/problem.ts";
import { entriesOf } from "../model/index.ts";
import { UsageError } from "./command.ts";
import type { Command } from "./command.ts";
import { asMarkdown } from "./drift/markdown.ts";
import { asText } from "./drift/text.ts";
import { readProductTexts } from "./import/product-texts.ts";
import { contentFolder, readHere } from "./read-here.ts";
import { SOURCE_OPTIONS, SOURCE_USAGE, readOptions, readSources } from "./read-sources.ts";
import { printable } from "./terminal/printable.ts";

export const drift: Command = {
  summary: "compares a newer copy of a vendor's page with what was imported, losses included",
  usage: `errdex drift FILE --product NAME

Tells the codes that are gone, new or renumbered, messages and statuses that changed, and causes and
remedies that became fewer or shorter, since the page was imported.

  --source NAME        the import to compare with, where the file is called otherwise:
                       a file of content/sources/NAME/
  --json               for programs: { "source", "since", "isLoss", "differences": […] }
  --markdown           for a pull request
${SOURCE_USAGE}

The exit code is 1 where a code, a cause or a remedy was lost or became shorter.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        product: { type: "string" },
        source: { type: "string" },
        json: { type: "boolean", default: false },
        markdown: { type: "boolean", default: false },
        ...SOURCE_OPTIONS,
      },
    });
    const { product, json, markdown } = values;
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError("Name one file to compare.");
    if (product === undefined) throw new UsageError("Name the product, such as --product acme.");
    if (json && markdown) throw new UsageError("Use one of --json and --markdown.");
    const { content } = await readHere();
    const baseline = await findBaseline(product, values.source ?? file);
    const sources = await readSources([file], readOptions(values));
    const readings = sources.map(({ reading }) => reading);
    const faults = readings.flatMap(({ problems }) => problems).filter(isFault);
    if (faults.length > 0) console.error(printable(describeProblems(faults)));
    const entries = entriesOf(content).filter((entry) => entry.product === product);
    const sightings = readings.flatMap((reading) => reading.sightings);
    const differences = compare(sightings, baseline, entries);
    const hasLoss = differences.some(isLoss);
    const report = { file, source: baseline.source, since: baseline.read, differences };
    if (json) {
      const { source, since } = report;
      console.log(JSON.stringify({ source, since, isLoss: hasLoss, differences }, null, 2));
    } else {
      console.log(printable(markdown ? asMarkdown(report) : asText(report)));
    }
    return hasLoss || faults.length > 0 ? 1 : 0;
  },
};

function isFault({ kind }: { kind: string }): boolean {
  return kind === "fault";
}

/** The baseline of this name; the product's only one, where none has it. */
async function findBaseline(product: string, name: string): Promise<Baseline> {
  const texts = await readProductTexts(contentFolder(), product);
  const files = [...texts.keys()].filter((file) => file.startsWith("sources/"));
  const wanted = baselineFile(product, name);
  const [only] = files;
  const found = files.includes(wanted) ? wanted : files.length === 1 ? only : undefined;
  if (found === undefined) {
    const known = files.map((file) => basename(file, ".ndjson")).join(", ");
    throw new UsageError(
      files.length === 0
        ? `Nothing was imported for ${product} yet. Import the page first: errdex import ${name} --product ${product}`
        : `No import of ${basename(name)} is kept. Name one with --source: ${known}.`,
    );
  }
  const baseline = readBaseline(texts.get(found) ?? "");
  if ("faulty" in baseline) {
    throw new UsageError(
      `content/${found}:${baseline.faulty} is not what an import writes. Take the file from before the change, or import again.`,
    );
  }
  return baseline;
}
