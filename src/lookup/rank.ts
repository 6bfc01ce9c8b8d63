import type { Endpoint, Entry } from "./shape.ts";

/** What is known of the call that failed. */
export interface Context {
  /** Slug or name of the product. */
  product?: string;
  status?: number | string;
  /** Its id, `POST /login`, or a path; also as called: with host, query and concrete ids. */
  endpoint?: string;
}

type Rankable = Pick<Entry, "status" | "endpoints" | "anyEndpoint" | "eras" | "retired">;

/** Of an entry, what tells whether it is past. */
interface Past {
  retired?: unknown;
  eras?: readonly { before?: unknown }[];
}

/**
 * The entries, likeliest first: by status, then by endpoint; one that is known to disagree comes
 * after one that is silent. What the product no longer returns (retired, or of releases before
 * some other) comes last. Otherwise the order stays.
 */
export const rank = <E extends Rankable>(entries: readonly E[], context: Context = {}): E[] =>
  entries.toSorted((a, b) => likelihood(b, context) - likelihood(a, context));

/** Whether the product no longer returns it: retired, or of releases before some other. */
export const isPast = ({ retired, eras }: Past): boolean =>
  !!retired || (!!eras?.[0] && eras.every((era) => era.before));

export function likelihood(entry: Rankable, { endpoint, status }: Context): number {
  const { endpoints } = entry;
  let score = isPast(entry) ? -100 : 0;
  const known = Number(status);
  if (known && entry.status[0]) score += entry.status.includes(known) ? 10 : -10;
  if (endpoint)
    score += endpoints[0]
      ? Math.max(...endpoints.map((own) => agreement(own, endpoint)))
      : Number(entry.anyEndpoint);
  return score;
}

/** Whether an endpoint of the entry was called. */
export const endpointAgrees = (entry: Rankable, call: string): boolean =>
  entry.endpoints.some((own) => agreement(own, call) > 0);

/** 3 for the endpoint itself, 2 behind a longer path such as `/v1`, -3 for another. */
function agreement({ id, method, path }: Endpoint, call: string): number {
  const own = path
    .split("/")
    .filter(Boolean)
    .map((part) => (/^[{:<*]/.test(part) ? "[^/\\s?#]+" : part.replace(/\W/g, "\\$&")))
    .join("/");
  // A verb, a host, what stands before the path; after it comes a query or nothing.
  const [, before] =
    new RegExp(
      `^\\s*(?:${method.replace(/\W/g, "\\$&")}\\s+)?(?:\\w+://[^/\\s]*)?/?([^\\s?#]*/|)${own}/?(?:[\\s?#]|$)`,
      "i",
    ).exec(call) ?? [];
  return id === call || before === "" ? 3 : before ? 2 : -3;
}
