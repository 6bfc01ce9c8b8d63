import { readContent } from "../../src/model/index.ts";
import { filesBelow, read, root } from "./project.ts";

/** What the writers wrote, counted from the files themselves and read by the model. */

/** The site's own address, for people and search engines. */
export const siteAddress = /^address: (\S+)$/m.exec(read("content/site.yaml"))?.[1] ?? "";

/** What the npm package is called. */
export const packageName =
  /^package: "?([^"\s]+)/m.exec(read("content/site.yaml"))?.[1] ?? "errdex";

/** The slugs of the products. */
export const products: readonly string[] = filesBelow("content/products")
  .map((file) => /^([^.]+)\.mdx$/.exec(file)?.[1])
  .filter((slug) => slug !== undefined);

/** The code of every entry of a product, an entry a time: from MDX files and from rows. */
export function codesOf(product: string): { files: string[]; rows: string[] } {
  const folder = `content/errors/${product}`;
  const names = filesBelow(folder);
  return {
    files: names
      .filter((name) => /^[^.]+\.mdx$/.test(name))
      .map((name) => /^code: "(.+)"$/m.exec(read(`${folder}/${name}`))?.[1] ?? `none in ${name}`),
    rows: names
      .filter((name) => name.endsWith(".ndjson"))
      .flatMap((name) => read(`${folder}/${name}`).split("\n"))
      .filter((line) => line.trim() !== "")
      .map((line) => /"code":"([^"]+)"/.exec(line)?.[1] ?? `none in ${line}`),
  };
}

/** The content as the model reads it. */
export async function written() {
  const { content, faults } = await readContent(`${root}content`);
  if (faults.length > 0) throw new Error("The content has faults.");
  return content;
}
