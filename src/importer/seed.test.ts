import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { tell } from "./recognise/causes.ts";
import { readSource } from "./read-source.ts";

/** Pages to import with what is in them, where whoever runs the tests has them. */
const folder = "../shared/seed";
const files = existsSync(folder) ? ["authorize-onshape-user.md"] : [];

const truths = z.array(
  z.object({ code: z.string(), status: z.int(), message: z.string(), causes: z.int() }),
);

test.skipIf(files.length === 0)("the first page is read letter by letter, nothing twice", () => {
  const truth = truths.parse(JSON.parse(readFileSync(`${folder}/truth.json`, "utf8")));
  for (const file of files) {
    const { sightings, problems } = readSource(file, readFileSync(`${folder}/${file}`));
    expect(problems).toEqual([]);
    const read = sightings.map((sighting) => ({
      code: sighting.code,
      status: sighting.status[0],
      message: sighting.message,
      causes: tell(sighting).causes.length,
    }));
    expect(read).toEqual(truth);
    const causes = sightings.flatMap((sighting) => tell(sighting).causes);
    expect(causes).toHaveLength(10);
    expect(causes.filter(({ remedies }) => remedies.length === 0)).toEqual([]);
  }
});
