import type { z } from "zod";
import { placeAt } from "../fault.ts";
import { YamlFault, readYaml } from "./frontmatter.ts";
import { readMatter } from "./matter.ts";
import type { FileReading } from "./read-file.ts";

/** Reads a file that is YAML as a whole. `mend` says how its lines are written. */
export function readYamlFile<Schema extends z.ZodType, Reading>(
  schema: Schema,
  file: string,
  text: string,
  mend: string,
  make: (matter: z.output<Schema>) => Reading,
): FileReading<Reading> {
  try {
    const { data, faults } = readMatter(schema, {
      file,
      text,
      yaml: readYaml(text),
      offset: 0,
      whole: { name: "The file", mend },
    });
    return data === undefined ? { faults } : { reading: make(data), faults };
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    return {
      faults: [
        {
          file,
          ...placeAt(text, error.offset),
          ...error.told("The file is not YAML", mend),
        },
      ],
    };
  }
}
