#!/usr/bin/env node
import type { Command } from "./command.ts";
import { UsageError } from "./command.ts";

/** Each is loaded only when it is called. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  check: async () => (await import("./check/index.ts")).check,
  drift: async () => (await import("./drift.ts")).drift,
  explain: async () => (await import("./explain/index.ts")).explain,
  import: async () => (await import("./import.ts")).importCommand,
  release: async () => (await import("./release/index.ts")).release,
  retire: async () => (await import("./retire/index.ts")).retire,
};

async function main([name = "--help", ...args]: string[]): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load) {
    const command = await load();
    const isAsked = args.includes("--help") || args.includes("-h");
    if (!isAsked) return command.run(args);
    console.log(command.usage);
    return 0;
  }
  const isHelp = name === "--help" || name === "-h" || name === "help";
  const write = isHelp ? console.log : console.error;
  if (!isHelp) write(`There is no command ${name}.\n`);
  write("errdex COMMAND, with --help for what it takes:\n");
  for (const [name, load] of Object.entries(COMMANDS))
    write(`  ${name.padEnd(8)} ${(await load()).summary}`);
  return isHelp ? 0 : 2;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isOurs = error instanceof UsageError || isArgumentError(error);
  if (!isOurs) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** What `util.parseArgs` throws. */
function isArgumentError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    error.code.startsWith("ERR_PARSE_ARGS")
  );
}
