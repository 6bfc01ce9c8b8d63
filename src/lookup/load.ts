/** As much of `fetch` as the lookup uses. */
export type Fetch = (
  url: string,
) => Promise<{ ok: boolean; status: number; json(): Promise<unknown> }>;

/** Fetches a file of JSON. Rejects with an `Error` that names it, where it is missing or another. */
type Load = <T extends object>(path: string, is: (value: object) => value is T) => Promise<T>;

/** Fetches JSON below `root`, each file once; a failed one again when next asked for. */
export function loader(root: string, fetch: Fetch): Load {
  const files: Record<string, Promise<unknown> | undefined> = {};
  return async (path, is) => {
    const url = root + path;
    try {
      // Instead of a file that can't be had, the status says why.
      const value = await (files[url] ??= fetch(url).then((response) =>
        response.ok ? response.json() : response.status,
      ));
      if (typeof value === "object" && value && is(value)) return value;
      throw new Error(`${url}: ${typeof value === "number" ? value : "not of the lookup"}`);
    } catch (error) {
      files[url] = undefined;
      throw error;
    }
  };
}
