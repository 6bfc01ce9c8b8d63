import { STATUS_SAID } from "../read-code.ts";
import type { Field } from "./fields.ts";
import type { FailedRequest, Span } from "./identified.ts";
import { spanAt } from "./spans.ts";

const REQUEST = /\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s+["']?((?:https?:\/)?\/[^\s"'<>\\]*)/g;

interface Said extends Span {
  call: FailedRequest;
}

/**
 * What a text tells of the calls in it, as a function of a place: transcripts, logs, HAR and
 * bodies. Of each thing what is said last before the place holds, else what is said first.
 */
export function readCalls(text: string, fields: readonly Field[]): (at: number) => FailedRequest {
  const said: Said[] = [];
  const say = (start: number, call: FailedRequest) => said.push({ start, end: Infinity, call });
  // What stands as a code is a status where nothing else is.
  let call: FailedRequest = {};
  for (const { 1: method, 2: path, index } of text.matchAll(REQUEST)) say(index, { method, path });
  for (const { 1: status, index } of text.matchAll(STATUS_SAID))
    say(index, { status: Number(status) });
  for (const { key, value, start } of fields) {
    const all = `${key} ${value}`;
    if (/^\w*(?:method|verb) [a-z]{3,7}$/i.test(all)) say(start, { method: value.toUpperCase() });
    if (/^\w*(?:ur[li]|path) (?:https?:\/)?\/\S*$/.test(all)) say(start, { path: value });
    if (/^(?:http|response)*status(?:code)? [1-5]\d\d$/.test(all))
      say(start, { status: Number(value) });
    if (/^code [1-5]\d\d$/.test(all)) call.status ??= Number(value);
  }
  said.sort((a, b) => a.start - b.start);
  const first = said.reduceRight((first, { call }) => ({ ...first, ...call }), call);
  call = first;
  for (const one of said) call = one.call = { ...call, ...one.call };
  return (at) => spanAt(said, at)?.call ?? first;
}
