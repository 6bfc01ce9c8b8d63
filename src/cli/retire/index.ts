import { parseArgs } from "node:util";
import type { Command } from "../command.ts";
import { UsageError } from "../command.ts";
import { readHere } from "../read-here.ts";
import { styleFor } from "../terminal/style.ts";
import { chooseEntries } from "./choose.ts";
import { writeRetirement } from "./write.ts";

/** `errdex retire`: a code that the product no longer returns keeps its page, which says so. */
export const retire: Command = {
  summary: "keeps the page of a code that the product no longer returns, and says why",
  usage: `errdex retire CODE --reason TEXT [--see CODE]… [--on DATE] [--product NAME] [--entry ID]

The page of the code stays, in every form, and says that the product no longer returns it. Search
does not offer it any longer, and explains it to those who ask for it. In the file of an entry only
the key retired: is added; a row becomes a file.

  --reason TEXT   why, in a sentence: readers see it
  --see CODE      a code that took its place; may stand more than once
  --on DATE       the day from which it is not returned, such as 2026-11-24; today where left out
  --product NAME  the product, where several have the code
  --entry ID      one meaning of a code that has several; all where left out`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        reason: { type: "string" },
        see: { type: "string", multiple: true, default: [] },
        on: { type: "string", default: today() },
        product: { type: "string" },
        entry: { type: "string" },
      },
    });
    const [code, ...more] = positionals;
    if (code === undefined || more.length > 0) {
      throw new UsageError("Name one code: errdex retire CODE --reason TEXT.");
    }
    const { reason = "", see, on } = values;
    if (reason.trim() === "") {
      throw new UsageError("Say why with --reason: readers of the page see it.");
    }
    if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || !isDay(on)) {
      throw new UsageError(`${on} is no day. Write it as 2026-11-24.`);
    }
    const { content } = await readHere();
    const chosen = chooseEntries(content, code, values);
    const retirement = { on, reason: reason.trim(), see };
    const changed = await writeRetirement(content, chosen, retirement);
    const style = styleFor(process.stdout);
    if (changed.length === 0) {
      console.log(`${chosen.product} ${code} is retired already: nothing was changed.`);
      return 0;
    }
    console.log(`Retired ${chosen.product} ${code} from ${on}:\n`);
    for (const { file, what } of changed) console.log(`  ${style("cyan", file)}  ${what}`);
    const { faults } = await readHere();
    const mine = faults.filter(({ file }) => changed.some((one) => one.file.endsWith(file)));
    console.log(
      mine.length > 0
        ? `\n${mine.length} of the content's faults are there: errdex check tells them.`
        : "\nIts page stays, and says so once the site is built.",
    );
    return mine.length > 0 ? 1 : 0;
  },
};

/** Today where the person is. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether the calendar has it: 30 February would roll over. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
