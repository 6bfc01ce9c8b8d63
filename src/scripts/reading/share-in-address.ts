import type { Context } from "../../lookup/index.ts";

/** What a link to a result holds. */
export interface Shared {
  code: string;
  context: Context;
}

/** What an address asks for, where it is a link to a result. */
export function readShare(query: string): Shared | undefined {
  const asked = new URLSearchParams(query);
  const code = asked.get("code");
  if (!code) return undefined;
  const context: Context = {};
  for (const key of ["product", "status", "endpoint"] as const) {
    const value = asked.get(key);
    if (value) context[key] = value;
  }
  return { code, context };
}
