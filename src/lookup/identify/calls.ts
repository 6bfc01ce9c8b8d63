import type { Field } from "./fields.ts";
import type { FailedRequest } from "./identified.ts";
import { spanAt } from "./spans.ts";

const REQUEST =
  /\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s{1,8}["']?((?:https?:\/)?\/[^\s"'<>\\]{0,2000})/g;
const STATUS =
  /\b(?:HTTP(?:\/[\d.]{1,3})?|status(?:[ _-]?code)?)["']?[\s:=(]{1,8}([1-5]\d\d)(?![\w.-])/gi;

/**
 * What a text tells of the calls in it, as a function of a place: transcripts, logs, HAR and
 * bodies. What is said last before the place holds; a status may come after it too.
 */
export function readCalls(text: string, fields: readonly Field[]): (at: number) => FailedRequest {
  const said: (FailedRequest & { at: number })[] = [];
  for (const { 1: method, 2: path, index: at } of text.matchAll(REQUEST))
    said.push({ at, method, path });
  for (const { 1: status, index: at } of text.matchAll(STATUS))
    said.push({ at, status: Number(status) });
  for (const { key, value, start: at } of fields) {
    const status = /^[1-5]\d\d$/.test(value) && Number(value);
    if (/method$|verb$/.test(key) && /^[a-z]{3,7}$/i.test(value))
      said.push({ at, method: value.toUpperCase() });
    if (/ur[li]$|path$/.test(key) && /^(?:https?:\/)?\/\S*$/.test(value))
      said.push({ at, path: value });
    if (/^(?:http|response)*status(?:code)?$/.test(key) && status) said.push({ at, status });
    // What stands as a code is a status where nothing else is.
    if (key === "code" && status && !said.some((one) => one.status)) said.push({ at, status });
  }
  said.sort((a, b) => a.at - b.at);
  let call: FailedRequest = {};
  let next: FailedRequest = {};
  const calls = said.map(({ at, ...more }) => {
    if (!call.status) call = { ...call, ...more };
    else if (more.method) call = { ...next, ...more };
    // An address after the answer is a link in it, or that of the next call.
    else call = { ...more, ...call, ...(more.status && { status: more.status }) };
    next = more.path && !more.method ? more : {};
    return { start: at, end: Infinity, call };
  });
  let later: FailedRequest = {};
  for (const one of [...calls].reverse()) {
    if (one.call.status) later = one.call;
    else one.call = { ...later, ...one.call };
  }
  return (place) => (spanAt(calls, place) ?? calls[0])?.call ?? {};
}
