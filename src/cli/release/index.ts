import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { countFaults, lineOf, publishedBy, writePublished } from "../../model/index.ts";
import type { Content } from "../../model/index.ts";
import type { Command } from "../command.ts";
import { contentFolder, readHere } from "../read-here.ts";
import { styleFor } from "../terminal/style.ts";
import { pinWidget, versionToPin } from "./pin-widget.ts";

/** `errdex release`: keeps what is published from now on. */
export const release: Command = {
  summary: "adds what is published now to content/published.txt, where it stays",
  usage: `errdex release [--dry-run]

Run it when you publish. It adds each new product and code with its address to
content/published.txt, and keeps the widget under the next number where it has changed, in
public/widget/. Commit both. From then on a build fails where an address would no longer answer. To
run it twice changes nothing.

  --dry-run  say what would be added and kept, write nothing, and exit with 1 if anything would be`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { "dry-run": { type: "boolean", default: false } },
    });
    const style = styleFor(process.stdout);
    const { content, faults } = await readHere();
    if (faults.length > 0) {
      console.error(`${countFaults(faults)}: nothing was released. errdex check tells them.`);
      return 1;
    }
    const added = additions(content);
    const isDry = values["dry-run"];
    const file = "content/published.txt";
    if (!isDry) {
      const all = [...content.published.items, ...publishedBy(content)];
      await writeFile(join(contentFolder(), "published.txt"), writePublished(all));
    }
    if (added.length === 0) {
      console.log(`Nothing to add: all that is here stands in ${file}.`);
    } else {
      const lines = added.map((line) => `  ${style("green", "+")} ${line}`);
      console.log(`${isDry ? "To be added" : "Added"} to ${file}:\n\n${lines.join("\n")}\n`);
      if (!isDry) console.log(`${added.length} in all. Commit the file: its addresses are kept.`);
    }
    const version = await versionToPin();
    if (version === undefined) return isDry && added.length > 0 ? 1 : 0;
    const code = isDry ? 1 : pinWidget(version);
    if (isDry || code === 0) {
      console.log(`${isDry ? "To be kept" : "Kept"}: the widget as it is now, as ${version}.`);
    }
    return code;
  },
};

/** What a release adds, as lines of the list. */
function additions(content: Content): string[] {
  const known = new Set(content.published.items.map(lineOf));
  return publishedBy(content)
    .map(lineOf)
    .filter((line) => !known.has(line));
}
