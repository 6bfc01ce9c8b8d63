import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/** The files of rows and the baselines of a product, by their path below the content folder. */
export async function readProductTexts(
  folder: string,
  product: string,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const kinds = [
    { below: `errors/${product}`, form: /^codes.*\.ndjson$/ },
    { below: `sources/${product}`, form: /\.ndjson$/ },
  ];
  for (const { below, form } of kinds) {
    for (const name of await namesIn(join(folder, below))) {
      if (name.startsWith(".") || !form.test(name)) continue;
      texts.set(`${below}/${name}`, await readFile(join(folder, below, name), "utf8"));
    }
  }
  return texts;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
