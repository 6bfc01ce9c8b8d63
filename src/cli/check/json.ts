import type { Fault } from "../../model/index.ts";
import { pathOf } from "./path.ts";

/** The faults as JSON, for programs; keys may be added. */
export function asJson(faults: readonly Fault[]): string {
  const told = faults.map(({ file, line, column, what, mend }) => ({
    file: pathOf(file),
    line,
    column,
    what,
    mend,
  }));
  return JSON.stringify({ faults: told }, undefined, 2);
}
