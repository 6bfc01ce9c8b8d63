import type { Data } from "../read/data.ts";

/** What stands under keys, one inside the other. */
export function at(data: Data | undefined, ...keys: string[]): Data | undefined {
  let found = data;
  for (const key of keys) {
    found =
      found?.kind === "map" ? found.entries.find((entry) => entry.key === key)?.value : undefined;
  }
  return found;
}

/** The text under keys; empty where there is none. */
export function textAt(data: Data | undefined, ...keys: string[]): string {
  const found = at(data, ...keys);
  return found?.kind === "value" ? found.text : "";
}
