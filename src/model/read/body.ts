import { mdxToMdast } from "satteri";
import type { MdastNode } from "satteri";
import type { Block, Passage, Step } from "../../lookup/shape.ts";
import { placeAt } from "../fault.ts";
import type { Fault, Place } from "../fault.ts";
import { childrenOf, passage, readBlocks, readItems } from "./blocks.ts";
import type { Report } from "./blocks.ts";

/** What a body may hold besides text: an entry has causes, a guide has steps, prose has neither. */
export type BodyForm = "entry" | "guide" | "prose";

/** The steps of one cause, with the line on which it begins. */
export interface CauseBody extends Procedure {
  id: string;
  place: Place;
}

interface Procedure {
  steps: Step[];
  check?: Passage;
}

/** The body of a file as plain data. */
export interface Body extends Procedure {
  about: Block[];
  causes: CauseBody[];
  prevent: Passage[];
  notes: Passage[];
}

interface BodySource {
  file: string;
  text: string;
  /** Where the body begins: what stands before is blanked out, so that places are the file's. */
  offset: number;
  form: BodyForm;
}

/** Reads the body of an MDX file. Nothing in it runs; what is not in the vocabulary is a fault. */
export function readBody({ file, text, offset, form }: BodySource): {
  body: Body;
  faults: Fault[];
} {
  const faults: Fault[] = [];
  const body: Body = { about: [], causes: [], steps: [], prevent: [], notes: [] };
  const report: Report = (node, what, mend) => {
    faults.push({ file, ...placeOf(node), what, mend });
  };
  const source = text.slice(0, offset).replace(/[^\r\n]/g, " ") + text.slice(offset);
  let nodes: readonly MdastNode[];
  try {
    nodes = childrenOf(mdxToMdast(source, { features: { gfm: true, smartPunctuation: false } }));
  } catch (error) {
    return { body, faults: [syntaxFault(file, text, offset, error)] };
  }
  const prose: MdastNode[] = [];
  for (const node of nodes) {
    const name = componentName(node);
    if (form === "entry" && name === "Cause") {
      readCause(node, body, report);
    } else if (form === "entry" && name === "Prevent") {
      body.prevent.push(...readList(node, "Prevent", report));
    } else if (form !== "prose" && name === "Note") {
      body.notes.push(passage(readBlocks(contentOf(node), report)));
    } else if (form === "guide") {
      readProcedurePart(node, body, prose, report);
    } else {
      prose.push(node);
    }
  }
  body.about = readBlocks(prose, report);
  return { body, faults };
}

function readCause(node: MdastNode, body: Body, report: Report): void {
  const id = attribute(node, "id");
  if (id === undefined) {
    report(
      node,
      "This <Cause> has no id.",
      'Write <Cause id="…"> with the id of a cause of the frontmatter.',
    );
    return;
  }
  for (const name of attributeNames(node)) {
    if (name !== "id") report(node, `<Cause> has no attribute “${name}”.`, "It has an id only.");
  }
  if (body.causes.some((cause) => cause.id === id)) {
    report(node, `The steps of “${id}” are given twice.`, "Keep one <Cause> for each cause.");
    return;
  }
  const procedure: Procedure = { steps: [] };
  const rest: MdastNode[] = [];
  for (const child of contentOf(node)) readProcedurePart(child, procedure, rest, report);
  for (const stray of rest) {
    report(
      stray,
      "A <Cause> holds one numbered list and a <Check>.",
      "Make this a step, or move it into a <Note> of the entry.",
    );
  }
  body.causes.push({ id, place: placeOf(node), ...procedure });
}

/** A numbered list gives the steps, <Check> the check; anything else is left in `rest`. */
function readProcedurePart(
  node: MdastNode,
  procedure: Procedure,
  rest: MdastNode[],
  report: Report,
): void {
  if (node.type === "list" && node.ordered === true && procedure.steps.length === 0) {
    procedure.steps = readItems(node, report);
  } else if (componentName(node) === "Check" && !procedure.check) {
    procedure.check = passage(readBlocks(contentOf(node), report));
  } else {
    rest.push(node);
  }
}

function readList(node: MdastNode, name: string, report: Report): Passage[] {
  return contentOf(node).flatMap((child) => {
    if (child.type === "list") return readItems(child, report);
    report(child, `<${name}> holds a list only.`, "Begin each item with a hyphen.");
    return [];
  });
}

/** The component that a node is, also where it stands on a line of its own as a paragraph. */
function componentOf(node: MdastNode): MdastNode {
  const only =
    node.type === "paragraph" && node.children.length === 1 ? node.children[0] : undefined;
  return only?.type === "mdxJsxTextElement" ? only : node;
}

function componentName(node: MdastNode): string | undefined {
  const component = componentOf(node);
  return "name" in component && typeof component.name === "string" ? component.name : undefined;
}

function contentOf(node: MdastNode): readonly MdastNode[] {
  return childrenOf(componentOf(node));
}

function attributeNames(node: MdastNode): string[] {
  const component = componentOf(node);
  if (!("attributes" in component) || !Array.isArray(component.attributes)) return [];
  return component.attributes.map((entry) =>
    "name" in entry && typeof entry.name === "string" ? entry.name : "{…}",
  );
}

function attribute(node: MdastNode, name: string): string | undefined {
  const component = componentOf(node);
  if (!("attributes" in component) || !Array.isArray(component.attributes)) return undefined;
  for (const entry of component.attributes) {
    if ("name" in entry && entry.name === name && typeof entry.value === "string")
      return entry.value;
  }
  return undefined;
}

function placeOf(node: MdastNode): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The parser gives the place of a syntax error only at the head of its message. */
function syntaxFault(file: string, text: string, offset: number, error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const found = /^(\d+):(\d+): (.*?)(?: \([a-z-]+:[a-z-]+\))?$/s.exec(message);
  const place = found
    ? { line: Number(found[1]), column: Number(found[2]) }
    : placeAt(text, offset);
  return {
    file,
    ...place,
    what: found?.[3] ?? message,
    mend: "Close what is open; write < and { that are meant as text inside `code`.",
  };
}
