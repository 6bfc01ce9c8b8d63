import { readFile } from "node:fs/promises";

/** A code of a catalogue, as catalogues of tests have it. */
export interface Row {
  code: string;
  status: number | null;
  message: string | null;
}

/** The messages of the installed TypeScript in one of its languages, such as `de`. */
export async function typescriptMessages(locale: string): Promise<Row[]> {
  const file = `../../node_modules/typescript/lib/${locale}/diagnosticMessages.generated.json`;
  const messages: unknown = JSON.parse(await readFile(new URL(file, import.meta.url), "utf8"));
  return Object.entries(messages ?? {}).map(([key, message]) => ({
    code: `TS${key.split("_").at(-1)}`,
    status: null,
    message: String(message),
  }));
}
