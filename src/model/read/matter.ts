import type { z } from "zod";
import { placeAt, suggest } from "../fault.ts";
import type { Fault } from "../fault.ts";
import type { Yaml } from "./frontmatter.ts";

/** What a writer's keys are checked against, and where they stand. */
interface MatterSource {
  file: string;
  text: string;
  yaml: Yaml;
  /** Offset of the YAML in the file. */
  offset: number;
  whole: Whole;
}

/** How the whole that is checked is called, and what it has to be. */
interface Whole {
  name: string;
  mend: string;
}

/** Checks frontmatter against a schema: the data, or every fault with its place. */
export function readMatter<Schema extends z.ZodType>(
  schema: Schema,
  { file, text, yaml, offset, whole }: MatterSource,
): { data?: z.output<Schema>; faults: Fault[] } {
  const result = schema.safeParse(yaml.data ?? {});
  if (result.success) return { data: result.data, faults: [] };
  const faults = result.error.issues.flatMap((issue) =>
    explain(issue, yaml.data, schema, whole).map(({ path, what, mend }) => ({
      file,
      ...placeAt(text, offset + yaml.offsetOf(path)),
      what,
      mend,
    })),
  );
  return { faults };
}

interface Explained {
  path: readonly PropertyKey[];
  what: string;
  mend: string;
}

/** A schema's issue in a writer's words. */
function explain(
  issue: z.core.$ZodIssue,
  data: unknown,
  schema: z.ZodType,
  whole: Whole,
): Explained[] {
  const { path } = issue;
  const name = path.length === 0 ? whole.name : nameOf(path);
  const value = valueAt(data, path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...path, key],
      what: `“${key}” is not a key ${path.length === 0 ? "here" : `of ${name}`}.`,
      mend: suggest(key, keysAt(schema, path)),
    }));
  }
  if (value === undefined) {
    return [{ path, what: `${name} is missing.`, mend: descriptionAt(schema, path) ?? whole.mend }];
  }
  const mend: unknown = issue.code === "custom" ? issue.params?.["mend"] : undefined;
  if (typeof mend === "string") {
    return [{ path, what: `${name}: ${lowerFirst(issue.message)}`, mend }];
  }
  if (typeof value === "number" && expectsText(issue)) {
    return [
      {
        path,
        what: `${name} is not in quotes, so YAML reads it as the number ${value}.`,
        mend: `Put it in quotes, exactly as the product returns it: ${quoted(path)}.`,
      },
    ];
  }
  return [
    {
      path,
      what: `${name}: ${lowerFirst(issue.message)}`,
      mend: descriptionAt(schema, path) ?? whole.mend,
    },
  ];
}

function expectsText(issue: z.core.$ZodIssue): boolean {
  if (issue.code === "invalid_type") return issue.expected === "string";
  return issue.code === "invalid_union" && issue.errors.flat().some(expectsText);
}

/** How a text in quotes is written at `path`. */
function quoted(path: readonly PropertyKey[]): string {
  const key = path.findLast((part) => typeof part === "string") ?? "";
  return typeof path.at(-1) === "number" ? `${key}: ["…"]` : `${key}: "…"`;
}

function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === "number" ? `[${part + 1}]` : `${index === 0 ? "" : "."}${String(part)}`,
    )
    .join("");
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The schema of the value at `path`, wrappers (optional, default, refined) taken off. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: unknown = schema;
  for (const key of path) {
    current = inside(current);
    const shape = property(current, "shape");
    current = typeof key === "number" ? property(current, "element") : property(shape, String(key));
  }
  return isSchema(current) ? current : undefined;
}

function inside(schema: unknown): unknown {
  let current = schema;
  for (let next = innerOf(current); next !== undefined; next = innerOf(current)) current = next;
  return current;
}

function innerOf(schema: unknown): unknown {
  return property(property(schema, "def"), "innerType");
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function isSchema(value: unknown): value is z.ZodType {
  return typeof property(value, "safeParse") === "function";
}

/** What is said of the value at `path`; of an item that nothing is said of, what its list is for. */
function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  if (path.length === 0) return undefined;
  return schemaAt(schema, path)?.description ?? descriptionAt(schema, path.slice(0, -1));
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path);
  const shape = property(inside(found), "shape");
  return typeof shape === "object" && shape !== null ? Object.keys(shape) : [];
}
