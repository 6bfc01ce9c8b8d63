import type { Row, Table } from "../document.ts";
import { textCell } from "../document.ts";
import type { Data } from "../read/data.ts";
import { dataCell, headRow } from "./data.ts";
import { at, textAt } from "./data-path.ts";
import { readHeading } from "./words.ts";

/** How deep an example or a response is searched. */
const DEEP = 12;

/** Whether data describe an interface, as a whole or as a part that others refer to. */
export function isOpenApi(data: Data): boolean {
  if (textAt(data, "openapi") !== "" || textAt(data, "swagger") !== "") return true;
  const parts = ["responses", "schemas", "parameters"];
  if (parts.some((part) => at(data, "components", part)?.kind === "map")) return true;
  const paths = at(data, "paths");
  return paths?.kind === "map" && paths.entries.some(({ key }) => key.startsWith("/"));
}

/**
 * The errors of an OpenAPI or Swagger file: what the examples of its responses hold as codes; where
 * none holds any, the statuses themselves with their descriptions.
 */
export function openApiTable(data: Data): Table | undefined {
  const responses = distinct(findResponses(data, data, 0));
  const rows = responses.flatMap((response) => rowsOf(response, data));
  const own = rows.length > 0 ? rows : responses.flatMap(rowOfStatus);
  if (own.length === 0) return undefined;
  const head = headRow(["code", "status", "message", "explanation"], data.at);
  return { kind: "table", rows: [head, ...own], headingRows: 1, at: data.at };
}

interface Response {
  /** Empty where only the examples say it. */
  status: string;
  response: Data;
}

/** The responses of the paths, and those for reuse, whose keys are names. */
function findResponses(data: Data, root: Data, depth: number): Response[] {
  if (depth > DEEP) return [];
  if (data.kind === "list")
    return data.items.flatMap((item) => findResponses(item, root, depth + 1));
  if (data.kind !== "map") return [];
  return data.entries.flatMap(({ key, value }) => {
    if (key !== "responses" || value.kind !== "map") return findResponses(value, root, depth + 1);
    return value.entries.flatMap((entry) => {
      const response = resolve(entry.value, root);
      if (/^\d\d\d$|^\dXX$|^default$/i.test(entry.key))
        return /^[1-3]/.test(entry.key) ? [] : [{ status: entry.key, response }];
      return [{ status: "", response }];
    });
  });
}

/** Each response once with each status; without one only where no path refers to it. */
function distinct(responses: readonly Response[]): Response[] {
  const known = new Map<Data, Set<string>>();
  for (const { status, response } of responses) {
    if (status !== "") known.set(response, (known.get(response) ?? new Set()).add(status));
  }
  const unknown = new Set(
    responses.filter(({ response }) => !known.has(response)).map(({ response }) => response),
  );
  return [
    ...[...known].flatMap(([response, all]) => [...all].map((status) => ({ status, response }))),
    ...[...unknown].map((response) => ({ status: "", response })),
  ];
}

function resolve(data: Data, root: Data): Data {
  const ref = textAt(data, "$ref");
  if (!ref.startsWith("#/")) return data;
  const path = ref
    .slice(2)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  return at(root, ...path) ?? data;
}

function rowsOf({ response, status }: Response, root: Data): Row[] {
  const description = textAt(response, "description");
  return examplesIn(response, root, 0)
    .filter((example) => status !== "" || isError(example))
    .map(({ code, message, place, ...example }) => ({
      cells: [
        textCell(code, place),
        textCell(/^\d+$/.test(status) ? status : example.status, place),
        dataCell(message || description, place),
        dataCell(message ? description : "", place),
      ],
      at: place,
    }));
}

interface Example {
  code: string;
  /** Empty where the example says none. */
  status: string;
  message: string;
  place: Data["at"];
}

/** Of a response whose key is a name, an example of an error has its status, or words at least. */
function isError({ status, message }: Example): boolean {
  return status === "" ? message !== "" : /^[45]/.test(status);
}

/** Objects below `example` and `examples` that hold a code. */
function examplesIn(data: Data, root: Data, depth: number): Example[] {
  if (depth > DEEP) return [];
  if (data.kind === "list") return data.items.flatMap((item) => examplesIn(item, root, depth + 1));
  if (data.kind !== "map") return [];
  return data.entries.flatMap(({ key, value }) =>
    key === "example" || key === "examples"
      ? errorsIn(value, root, 0)
      : examplesIn(value, root, depth + 1),
  );
}

function errorsIn(example: Data, root: Data, depth: number): Example[] {
  if (depth > DEEP) return [];
  const data = resolve(example, root);
  if (data.kind === "list") return data.items.flatMap((item) => errorsIn(item, root, depth + 1));
  if (data.kind !== "map") return [];
  const texts = data.entries.flatMap(({ key, value }) =>
    value.kind === "value" ? [{ key, text: value.text, at: value.at }] : [],
  );
  const code = texts.find(({ key, text }) => readHeading(key).field === "code" && text !== "");
  const message = texts.find(({ key }) => readHeading(key).field === "message");
  const status = texts.find(
    ({ key, text }) => readHeading(key).field === "status" && /^[1-5]\d\d$/.test(text),
  );
  const inner = data.entries.flatMap(({ value }) => errorsIn(value, root, depth + 1));
  if (!code || /\s/.test(code.text)) return inner;
  return [
    {
      code: code.text,
      status: status?.text ?? "",
      message: message?.text ?? "",
      place: code.at,
    },
    ...inner,
  ];
}

function rowOfStatus({ status, response }: Response): Row[] {
  if (!/^\d+$/.test(status)) return [];
  const place = response.at;
  const cells = [
    textCell(status, place),
    textCell(status, place),
    dataCell(textAt(response, "description"), place),
  ];
  return [{ cells, at: place }];
}
