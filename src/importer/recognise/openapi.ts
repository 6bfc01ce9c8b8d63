import type { Row, Table } from "../document.ts";
import { textCell } from "../document.ts";
import type { Data } from "../read/data.ts";
import { dataCell, headRow } from "./data.ts";
import { at, textAt } from "./data-path.ts";
import { readHeading } from "./words.ts";

/** How deep an example or a response is searched. */
const DEEP = 12;

/**
 * The errors of an OpenAPI or Swagger file: what the examples of its responses hold as codes; where
 * none holds any, the statuses themselves with their descriptions.
 */
export function openApiTable(data: Data): Table | undefined {
  if (textAt(data, "openapi") === "" && textAt(data, "swagger") === "") return undefined;
  const responses = findResponses(data, data, 0);
  const rows = responses.flatMap(({ status, response }) => rowsOf(response, status));
  const own = rows.length > 0 ? rows : responses.flatMap(rowOfStatus);
  if (own.length === 0) return undefined;
  const head = headRow(["code", "status", "message", "explanation"], data.at);
  return { kind: "table", rows: [head, ...own], headingRows: 1, at: data.at };
}

interface Response {
  status: string;
  response: Data;
}

function findResponses(data: Data, root: Data, depth: number): Response[] {
  if (depth > DEEP) return [];
  if (data.kind === "list")
    return data.items.flatMap((item) => findResponses(item, root, depth + 1));
  if (data.kind !== "map") return [];
  return data.entries.flatMap(({ key, value }) => {
    if (key !== "responses" || value.kind !== "map") return findResponses(value, root, depth + 1);
    return value.entries
      .filter((entry) => /^[45]\d\d$|^[45]XX$|^default$/i.test(entry.key))
      .map((entry) => ({ status: entry.key, response: resolve(entry.value, root) }));
  });
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

function rowsOf(response: Data, status: string): Row[] {
  const description = textAt(response, "description");
  return examplesIn(response, 0).map(({ code, message, place }) => ({
    cells: [
      textCell(code, place),
      textCell(/^\d+$/.test(status) ? status : "", place),
      dataCell(message || description, place),
      dataCell(message ? description : "", place),
    ],
    at: place,
  }));
}

interface Example {
  code: string;
  message: string;
  place: Data["at"];
}

/** Objects below `example` and `examples` that hold a code. */
function examplesIn(data: Data, depth: number): Example[] {
  if (depth > DEEP) return [];
  if (data.kind === "list") return data.items.flatMap((item) => examplesIn(item, depth + 1));
  if (data.kind !== "map") return [];
  return data.entries.flatMap(({ key, value }) =>
    key === "example" || key === "examples" ? errorsIn(value, 0) : examplesIn(value, depth + 1),
  );
}

function errorsIn(data: Data, depth: number): Example[] {
  if (depth > DEEP) return [];
  if (data.kind === "list") return data.items.flatMap((item) => errorsIn(item, depth + 1));
  if (data.kind !== "map") return [];
  const texts = data.entries.flatMap(({ key, value }) =>
    value.kind === "value" ? [{ key, text: value.text, at: value.at }] : [],
  );
  const code = texts.find(({ key, text }) => readHeading(key).field === "code" && text !== "");
  const message = texts.find(({ key }) => readHeading(key).field === "message");
  const inner = data.entries.flatMap(({ value }) => errorsIn(value, depth + 1));
  if (!code || /\s/.test(code.text)) return inner;
  return [{ code: code.text, message: message?.text ?? "", place: code.at }, ...inner];
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
