import { entriesOf } from "../model/index.ts";
import { openLibrary } from "./library.ts";

/** Type declarations of the codes that the content has, so that a wrong code does not compile. */
export async function codeTypes(): Promise<string> {
  const { content } = await openLibrary();
  const living = entriesOf(content).filter(({ matter }) => matter.retired === undefined);
  const products = Map.groupBy(living, ({ product }) => product);
  const lines = [...products].map(([product, entries]) => {
    const codes = [...new Set(entries.map(({ matter }) => JSON.stringify(matter.code)))];
    return `  ${JSON.stringify(product)}: ${codes.join(" | ")};`;
  });
  return `interface ErrdexCodes {\n${lines.join("\n")}\n}\n`;
}
