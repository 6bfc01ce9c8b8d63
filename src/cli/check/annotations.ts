import { relative, resolve, sep } from "node:path";
import type { Content, Fault } from "../../model/index.ts";
import { pathOf } from "./path.ts";
import { verdict } from "./verdict.ts";

/**
 * The faults as workflow commands of GitHub, which shows each at its line, and the verdict after
 * them for the log. `workspace` is the folder of the repository.
 */
export function annotations(
  faults: readonly Fault[],
  content: Content,
  workspace = process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
): string {
  const lines = faults.map(({ file, line, column, what, mend }) => {
    const path = relative(workspace, resolve(pathOf(file)))
      .split(sep)
      .join("/");
    const at = `file=${property(path)},line=${line},col=${column}`;
    return `::error ${at},title=${property(what)}::${data(mend)}`;
  });
  return [...lines, verdict(faults, content)].join("\n");
}

/** What would end a command is written as the runner reads it back. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
