import { load } from "./load.ts";
import type { Answer, Wanted } from "./load.ts";

/** A question to the knowledge base, and whoever waits for its answer. */
export interface Share {
  answer: Promise<Answer>;
  /** To be called once by each who no longer wants the answer. */
  leave: () => void;
}

interface Job extends Share {
  /** How many elements want it. Infinite once answered: nobody's leaving ends it then. */
  wanted: number;
}

const jobs = new Map<string, Job>();

/**
 * `load`, asked once however many elements want the code. Its request is aborted when the last of
 * them leaves, or after `patience` milliseconds. Answers are kept, failures are not.
 */
export function share(wanted: Wanted, patience: number): Share {
  const { base, lang, product, code } = wanted;
  const key = [base, lang, product, code].join("\n");
  const job = jobs.get(key) ?? begin(key, wanted, patience);
  job.wanted++;
  return job;
}

function begin(key: string, wanted: Wanted, patience: number): Job {
  const stop = new AbortController();
  const forget = () => jobs.get(key) === job && jobs.delete(key);
  const job: Job = {
    wanted: 0,
    answer: load(wanted, stop.signal).then((answer) => {
      job.wanted = Infinity;
      if (typeof answer === "string") forget();
      return answer;
    }),
    leave() {
      if (--job.wanted) return;
      forget();
      stop.abort();
    },
  };
  setTimeout(() => stop.abort(), patience);
  jobs.set(key, job);
  return job;
}
