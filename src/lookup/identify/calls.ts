import { STATUS_SAID } from "../read-code.ts";
import type { Field } from "./fields.ts";
import type { FailedRequest, Span } from "./identified.ts";
import { spanAt } from "./spans.ts";

const REQUEST =
  /\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s{1,8}["']?((?:https?:\/)?\/[^\s"'<>\\]{0,2000})/g;

/**
 * What a text tells of the calls in it, as a function of a place: transcripts, logs, HAR and
 * bodies. Of each thing what is said last before the place holds, else what is said first.
 */
export function readCalls(text: string, fields: readonly Field[]): (at: number) => FailedRequest {
  type Said = Span & { value: string };
  const methods: Said[] = [];
  const paths: Said[] = [];
  const statuses: Said[] = [];
  const say = (said: Said[], start: number, value = "") =>
    void said.push({ start, end: Infinity, value });
  for (const { 1: method, 2: path, index } of text.matchAll(REQUEST)) {
    say(methods, index, method);
    say(paths, index, path);
  }
  for (const { 1: status, index } of text.matchAll(STATUS_SAID)) say(statuses, index, status);
  for (const { key, value, start } of fields) {
    if (/(?:method|verb)$/.test(key) && /^[a-z]{3,7}$/i.test(value))
      say(methods, start, value.toUpperCase());
    if (/(?:ur[li]|path)$/.test(key) && /^(?:https?:\/)?\/\S*$/.test(value))
      say(paths, start, value);
    // What stands as a code is a status where nothing else is.
    const isStatus =
      /^(?:http|response)*status(?:code)?$/.test(key) || (key === "code" && !statuses.length);
    if (isStatus && /^[1-5]\d\d$/.test(value)) say(statuses, start, value);
  }
  const at = (said: Said[]) => {
    said.sort((a, b) => a.start - b.start);
    return (place: number) => (spanAt(said, place) ?? said[0])?.value;
  };
  const [methodAt, pathAt, statusAt] = [at(methods), at(paths), at(statuses)];
  return (place) => {
    const [method, path, status] = [methodAt(place), pathAt(place), statusAt(place)];
    return { method, path, ...(status && { status: Number(status) }) };
  };
}
