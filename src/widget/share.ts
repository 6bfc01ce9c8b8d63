import type { About } from "./events.ts";
import { load } from "./load.ts";
import type { Answer } from "./load.ts";

interface Job {
  answer: Promise<Answer>;
  stop: AbortController;
  /** How many elements wait. Infinite once answered: nobody's leaving ends it then. */
  waiting: number;
}

const jobs = new Map<string, Job>();

/**
 * `load`, asked once however many elements want the code. Its request is aborted when the last
 * that waits has left (`signal`). Answers are kept, failures are not.
 */
export function share(src: string, about: About, signal: AbortSignal): Promise<Answer> {
  const key = [src, about.product, about.code].join("\n");
  const job = jobs.get(key) ?? begin(src, about);
  const forget = () => jobs.get(key) === job && jobs.delete(key);
  jobs.set(key, job);
  job.waiting++;
  signal.addEventListener("abort", () => {
    if (--job.waiting) return;
    forget();
    job.stop.abort();
  });
  void job.answer.then((answer) => {
    if (typeof answer === "string") forget();
    else job.waiting = Infinity;
  });
  return job.answer;
}

function begin(src: string, about: About): Job {
  const stop = new AbortController();
  return { stop, waiting: 0, answer: load(src, about, stop.signal) };
}
