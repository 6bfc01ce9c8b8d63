import { parseArgs } from "node:util";
import { sortFaults } from "../../model/index.ts";
import type { Command } from "../command.ts";
import { UsageError } from "../command.ts";
import { contentFolder, readHere } from "../read-here.ts";
import { styleFor } from "../terminal/style.ts";
import { columnsOf } from "../terminal/width.ts";
import { annotations } from "./annotations.ts";
import { asJson } from "./json.ts";
import { asText } from "./text.ts";
import { readLines } from "./lines.ts";

const FORMATS = ["text", "json", "github"];

/** `errdex check`: the faults that a build would tell, without building. */
export const check: Command = {
  summary: "tells every fault of the content, with the place and the mend",
  usage: `errdex check [--format text|json|github]

Reads all of content/ as the build does and tells every fault. The site's own long pages, in
content/pages/, are Astro's: the build checks those.

  --format text    for people: the line of the file, and the mend (the default)
  --format json    for programs: { "faults": [{ "file", "line", "column", "what", "mend" }] }
  --format github  for a workflow on GitHub: an annotation at each line

The exit code is 1 where there are faults.`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { format: { type: "string", default: "text" } },
    });
    const { format } = values;
    if (!FORMATS.includes(format))
      throw new UsageError(`There is no format ${format}. Use one of ${FORMATS.join(", ")}.`);
    const { content, faults: found } = await readHere();
    const faults = sortFaults(found);
    if (format === "json") console.log(asJson(faults));
    else if (format === "github") console.log(annotations(faults, content));
    else {
      const lines = await readLines(contentFolder(), faults);
      const { stdout } = process;
      console.log(asText(faults, content, lines, styleFor(stdout), columnsOf(stdout)));
    }
    return faults.length > 0 ? 1 : 0;
  },
};
