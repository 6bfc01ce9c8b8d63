import { plainText } from "../../importer/document.ts";
import type { SourceReading } from "../../importer/read-source.ts";
import type { Sighting } from "../../importer/sighting.ts";

/** A line of JSON for each time that an entry stands in a source, repeats included. */
export function printSightings(readings: readonly SourceReading[]): void {
  for (const { sightings } of readings) {
    process.stdout.write(sightings.flatMap(linesOf).join(""));
  }
}

/** One for each status that the source ties to the entry; one without, where it ties none. */
function linesOf({ file, code, status, message, explanation, line }: Sighting): string[] {
  const statuses = status.length > 0 ? status : [null];
  return statuses.map((status) => {
    const json = {
      code,
      status,
      message: message ?? null,
      explanation: plainText(explanation) || null,
      line,
      file,
    };
    return `${JSON.stringify(json)}\n`;
  });
}
