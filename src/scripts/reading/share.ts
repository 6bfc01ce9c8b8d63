import type { Context, Match, Told } from "../../lookup/index.ts";
import { ownEndpoint } from "../../matches/own-endpoint.ts";
import type { Shared } from "./share-in-address.ts";

/**
 * What a link to a match holds: its product and code, the status, and the endpoint as the
 * catalogue words it. Nothing else of the text that it was found in.
 */
export function share({ code, entry, evidence }: Match<Told>): Shared {
  const context: Context = { product: code.product };
  for (const one of evidence) {
    if (one.kind === "status" && one.agrees) context.status = one.status;
    if (one.kind !== "endpoint" || !one.agrees) continue;
    const own = ownEndpoint(entry, one.endpoint);
    if (own) context.endpoint = own;
  }
  return { code: code.code, context };
}

/** The address of the search page that answers with it. */
export function shareUrl(search: string, { code, context }: Shared): string {
  const url = new URL(search);
  url.searchParams.set("product", context.product ?? "");
  url.searchParams.set("code", code);
  if (context.status) url.searchParams.set("status", String(context.status));
  if (context.endpoint) url.searchParams.set("endpoint", context.endpoint);
  // A slash may stand in a query, and is easier to read.
  return url.href.replaceAll("%2F", "/");
}
