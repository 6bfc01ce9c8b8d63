import { compareRows } from "../order.ts";
import type { Fault } from "../fault.ts";
import type { Rule } from "./rule.ts";

/** Rows stand in one order, so that two people's changes meet in one place. */
export const order: Rule = ({ content }) =>
  content.rows.flatMap(({ file, rows }): Fault[] =>
    rows.flatMap(({ line, matter }, index) => {
      const before = rows[index - 1]?.matter;
      if (!before) return [];
      if (compareRows(before, matter) <= 0) return [];
      return [
        {
          file,
          line,
          column: 1,
          what: `“${matter.code}” stands after “${before.code}”.`,
          mend: "Run npm run format, which puts rows in order.",
        },
      ];
    }),
  );
