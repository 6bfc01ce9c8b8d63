import { parseArgs } from "node:util";
import { describeProblems } from "../importer/problem.ts";
import { plainText } from "../importer/document.ts";
import type { SourceReading } from "../importer/read-source.ts";
import type { Sighting } from "../importer/sighting.ts";
import { UsageError } from "./command.ts";
import type { Command } from "./command.ts";
import { SOURCE_OPTIONS, SOURCE_USAGE, readOptions, readSources } from "./read-sources.ts";

const command: Command = {
  summary: "makes content of a vendor's page: Markdown, HTML, CSV, JSON, YAML, OpenAPI or text",
  usage: `errdex import FILE… --product NAME

  --dry-run            writes nothing, and says what was found
  --json               with --dry-run: one line of JSON for each entry that stands in the source
${SOURCE_USAGE}`,
  async run(args) {
    const { values, positionals: files } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        product: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        ...SOURCE_OPTIONS,
      },
    });
    if (files.length === 0) throw new UsageError("Name a file to import.");
    if (values.product === undefined) {
      throw new UsageError("Name the product, such as --product arena.");
    }
    const readings = await readSources(files, readOptions(values));
    const problems = readings.flatMap((reading) => reading.problems);
    if (values.json) printSightings(readings);
    console.error(describeProblems(problems));
    return problems.some(({ kind }) => kind === "fault") ? 1 : 0;
  },
};

export default command;

function printSightings(readings: readonly SourceReading[]): void {
  const lines = readings.flatMap(({ sightings }) => sightings.flatMap(linesOf));
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}

/** One line for each status that the source ties to the entry; one without, where it ties none. */
function linesOf({ file, code, status, message, explanation, line }: Sighting): string[] {
  const statuses = status.length > 0 ? status : [null];
  return statuses.map((status) =>
    JSON.stringify({
      code,
      status,
      message: message ?? null,
      explanation: plainText(explanation) || null,
      line,
      file,
    }),
  );
}
