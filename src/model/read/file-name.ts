/** What the path of a content file says. */
export type FileName =
  | { kind: "site" }
  | { kind: "published" }
  | { kind: "rows"; product: string }
  | { kind: "redirects"; product: string }
  | {
      kind: "product" | "endpoint" | "guide" | "entry";
      product: string;
      name: string;
      id?: string;
      lang?: string;
    };

const MDX = /^([^/~.]+)(?:~([^/~.]+))?(?:\.([a-z]{2,3}(?:-[A-Z]{2})?))?\.mdx$/;

/** Reads a path below the content folder; undefined where no file of ours may stand. */
export function readFileName(file: string): FileName | undefined {
  if (file === "site.yaml") return { kind: "site" };
  if (file === "published.txt") return { kind: "published" };
  const [folder, ...rest] = file.split("/");
  const last = rest.at(-1) ?? "";
  if (folder === "errors" && rest.length === 2 && /^codes[^/]*\.ndjson$/.test(last)) {
    return { kind: "rows", product: rest[0] ?? "" };
  }
  if (folder === "redirects" && rest.length === 1 && /^[^/~.]+\.yaml$/.test(last)) {
    return { kind: "redirects", product: last.slice(0, -".yaml".length) };
  }
  const parts = MDX.exec(last);
  const kind = KINDS.get(folder);
  if (!parts || !kind || rest.length !== (kind === "product" ? 1 : 2)) return undefined;
  const [, name = "", id, lang] = parts;
  if (id !== undefined && kind !== "entry") return undefined;
  const product = kind === "product" ? name : (rest[0] ?? "");
  return { kind, product, name, ...(id ? { id } : {}), ...(lang ? { lang } : {}) };
}

const KINDS = new Map<string | undefined, "product" | "endpoint" | "guide" | "entry">([
  ["products", "product"],
  ["endpoints", "endpoint"],
  ["guides", "guide"],
  ["errors", "entry"],
]);
