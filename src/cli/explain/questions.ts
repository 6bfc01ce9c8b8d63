import { readFile, stat } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { UsageError } from "../command.ts";
import type { Question } from "./ask.ts";

/**
 * What is asked: each argument that names a file is read, `-` is the standard input, and so is no
 * argument where something is piped in. All others are what a person types.
 */
export async function questionsOf(args: readonly string[]): Promise<Question[]> {
  if (args.length === 0 && process.stdin.isTTY) {
    throw new UsageError(
      "Say what to explain: errdex explain CODE, or errdex explain < response.json.",
    );
  }
  const asked = args.length === 0 ? ["-"] : args;
  return Promise.all(
    asked.map(async (arg): Promise<Question> => {
      if (arg === "-")
        return { kind: "text", text: filled(await readAll(process.stdin), "The input") };
      const file = await stat(arg).catch(() => undefined);
      return file?.isFile()
        ? { kind: "text", text: filled(await readFile(arg, "utf8"), arg) }
        : { kind: "typed", text: arg };
    }),
  );
}

function filled(text: string, name: string): string {
  if (text.trim() === "") throw new UsageError(`${name} is empty: there is nothing to explain.`);
  return text;
}
