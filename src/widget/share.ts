import type { About } from "./events.ts";
import { load } from "./load.ts";
import type { Answer } from "./load.ts";

/** Milliseconds until the knowledge base counts as not answering. */
const PATIENCE = 8000;

interface Job {
  answer: Promise<Answer>;
  stop: AbortController;
  /** How many elements want it. Infinite once answered: nobody's leaving ends it then. */
  wanted: number;
}

/** One element's part in a job. */
export interface Share {
  answer: Promise<Answer>;
  /** To be called once, when the element no longer wants the answer. */
  leave: () => void;
}

const jobs = new Map<string, Job>();

/**
 * `load`, asked once however many elements want the code. Its request is aborted when the last of
 * them leaves, or after a time. Answers are kept, failures are not.
 */
export function share(base: string, about: About): Share {
  const key = [base, about.product, about.code].join("\n");
  const job = jobs.get(key) ?? begin(base, about);
  const forget = () => jobs.get(key) === job && jobs.delete(key);
  jobs.set(key, job);
  job.wanted++;
  void job.answer.then((answer) => {
    job.wanted = Infinity;
    if (typeof answer === "string") forget();
  });
  return {
    answer: job.answer,
    leave() {
      if (--job.wanted) return;
      forget();
      job.stop.abort();
    },
  };
}

function begin(base: string, about: About): Job {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), PATIENCE);
  return { stop, wanted: 0, answer: load(base, about, stop.signal) };
}
