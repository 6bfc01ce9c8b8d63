import { STATUS_SAID } from "../read-code.ts";
import type { Span } from "./identified.ts";
import { spanAt } from "./spans.ts";

interface Said {
  method?: string;
  path?: string;
  status?: string;
  /** What stands as a code may be a status, where nothing else is. */
  code?: string;
}

/** Hears what a text tells of the calls in it: transcripts, logs, HAR and bodies. */
export interface Calls {
  /** Reads what begins at a place. */
  hear(start: number): void;
  /** Of each thing what is said last before a place, else what is said last of all. */
  at(place: number): Said;
}

/** A method and a path, behind their names or one before the other; a code that is a status. */
const CALL =
  /(?:([\w.-]{0,40}(?:method|verb)\W{0,8}[:=>][^\w/]{0,8})?(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b\s{0,8}["']?|[\w.-]{0,40}(?:ur[li]|path)\W{0,8}[:=>][^\w/]{0,8})((?:https?:\/)?\/[^\s"'<>\\]{0,2000})?|code\W{1,8}([1-5]\d\d)\b/;

export function listen(text: string): Calls {
  const line = new RegExp(`${CALL.source}|${STATUS_SAID.source}`, "iy");
  const all: (Span & { said: Said })[] = [];
  let said: Said = {};
  return {
    hear(start) {
      line.lastIndex = start;
      const match = line.exec(text);
      if (!match) return;
      const [, name, method, path, code, status] = match;
      said = {
        ...said,
        ...(method && (name ?? path) && { method: method.toUpperCase() }),
        ...(path && { path }),
        ...(status && { status }),
        ...(code && { code }),
      };
      all.push({ start, end: Infinity, said });
    },
    at(place) {
      const { method, path, code, status = code } = { ...said, ...spanAt(all, place)?.said };
      return { method, path, status };
    },
  };
}
