/** What `errdex NAME …` does. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** What `errdex NAME --help` prints. */
  usage: string;
  /**
   * Does it, in the project of the working folder. Resolves with the exit code: 0 when all is well,
   * 1 when what was asked for shows a fault or a loss, 2 when it can't be done as it was asked.
   */
  run: (args: string[]) => Promise<number>;
}

/** Thrown for what a person can mend; its message is all that they see. Exit code 2. */
export class UsageError extends Error {}
