import { endpointAgrees } from "../lookup/rank.ts";
import type { Told } from "../lookup/index.ts";

/** The endpoint of an entry that a call means, as the catalogue words it: `POST /login`. */
export function ownEndpoint(entry: Told, call: string): string | undefined {
  const own = entry.endpoints.find((endpoint) =>
    endpointAgrees({ ...entry, eras: [], endpoints: [endpoint] }, call),
  );
  return own && wordEndpoint(own);
}

export function wordEndpoint({ method, path }: Told["endpoints"][number]): string {
  return `${method} ${path}`;
}
