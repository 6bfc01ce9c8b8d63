import { CORE_SCHEMA, EVENT_ID, YAMLException, constructFromEvents, parseEvents } from "js-yaml";
import type { Event } from "js-yaml";

/** A YAML text read as data, with the offset at which each key and item stands. */
export interface Yaml {
  data: unknown;
  /** Offset in the text of the key or item at `path`, or of the nearest thing above it. */
  offsetOf: (path: readonly PropertyKey[]) => number;
}

/** YAML that can't be read: `reason` in a few words, `offset` in the text. */
export class YamlFault extends Error {
  readonly reason: string;
  readonly offset: number;
  readonly #mend: string | undefined;

  constructor(reason: string, offset: number, mend?: string) {
    super(reason);
    this.reason = reason;
    this.offset = offset;
    this.#mend = mend;
  }

  /** The sentences of the fault; those given are for a text that is no YAML at all. */
  told(what: string, mend: string): { what: string; mend: string } {
    return this.#mend === undefined
      ? { what: `${what}: ${this.reason}.`, mend }
      : { what: `${this.reason}.`, mend: this.#mend };
  }
}

/** Reads one YAML document. Throws `YamlFault`, also where a second one follows. */
export function readYaml(text: string): Yaml {
  try {
    const events = parseEvents(text, {});
    const [data, ...others] = constructFromEvents(events, {
      source: text,
      schema: CORE_SCHEMA,
      maxAliases: 0,
    });
    if (others.length > 0) {
      throw new YamlFault(
        "A second document begins",
        endOfFirst(events, text),
        "Take this line out, or all that follows it.",
      );
    }
    return { data, offsetOf: (path) => offsetIn(offsetsOf(events, text), path) };
  } catch (error) {
    if (error instanceof YAMLException) {
      const offset = error.mark?.position ?? 0;
      throw error.reason === "duplicated mapping key"
        ? new YamlFault("A key stands twice", offset, "Keep one of the two.")
        : new YamlFault(error.reason, offset);
    }
    throw error;
  }
}

/** The frontmatter of an MDX file: its YAML, where that begins, and where the body begins. */
export interface Frontmatter {
  yaml: string;
  offset: number;
  bodyOffset: number;
}

/** Splits off the frontmatter; undefined where the file does not begin with one. */
export function splitFrontmatter(text: string): Frontmatter | undefined {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0];
  if (open === undefined) return undefined;
  const close = /^---[ \t]*$/m.exec(text.slice(open.length));
  if (!close) return undefined;
  const end = open.length + close.index;
  return {
    yaml: text.slice(open.length, end),
    offset: open.length,
    bodyOffset: end + close[0].length,
  };
}

/** Offset of the line --- or ... that ends the first document. */
function endOfFirst(events: readonly Event[], text: string): number {
  const first = events[0];
  const marks = [...text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)];
  const own = first?.type === EVENT_ID.DOCUMENT && first.explicitStart ? 1 : 0;
  return marks[own]?.index ?? 0;
}

interface Node {
  offset: number;
  children: Map<string, Node>;
}

/** The tree of offsets behind an event stream: a child for each key, or for each item by number. */
function offsetsOf(events: readonly Event[], text: string): Node {
  const root: Node = { offset: 0, children: new Map() };
  let at = 1;
  const read = (node: Node): void => {
    const event = events[at++];
    if (!event) return;
    if (event.type === EVENT_ID.MAPPING) {
      while (events[at] && events[at]?.type !== EVENT_ID.POP) {
        const key = events[at++];
        if (key?.type !== EVENT_ID.SCALAR) return;
        const child: Node = { offset: key.valueStart, children: new Map() };
        node.children.set(text.slice(key.valueStart, key.valueEnd), child);
        read(child);
      }
      at++;
    } else if (event.type === EVENT_ID.SEQUENCE) {
      for (let index = 0; events[at] && events[at]?.type !== EVENT_ID.POP; index++) {
        const child: Node = { offset: startOf(events[at]), children: new Map() };
        node.children.set(String(index), child);
        read(child);
      }
      at++;
    }
  };
  read(root);
  return root;
}

function startOf(event: Event | undefined): number {
  if (event?.type === EVENT_ID.SCALAR) return event.valueStart;
  if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE) return event.start;
  return 0;
}

function offsetIn(root: Node, path: readonly PropertyKey[]): number {
  let node = root;
  for (const key of path) {
    const child = node.children.get(String(key));
    if (!child) break;
    node = child;
  }
  return node.offset;
}
