import { mdxToMdast } from "satteri";
import type { MdastNode } from "satteri";
import type { Block, Passage, Step } from "../../lookup/shape.ts";
import { placeAt } from "../fault.ts";
import type { Fault, Place } from "../fault.ts";
import { readBlocks, readComponent, readItems } from "./blocks.ts";
import { readLinks } from "./links.ts";
import type { LinkBody } from "./links.ts";
import {
  attribute,
  childrenOf,
  componentName,
  contentOf,
  placeOf,
  reportAttributes,
} from "./nodes.ts";
import type { Report } from "./nodes.ts";

/** What a body may hold besides text: an entry has causes, a guide has steps, prose has neither. */
export type BodyForm = "entry" | "guide" | "prose";

/** The steps of one cause, with the place at which it begins. */
export interface CauseBody extends Procedure {
  /** Empty where the writer gave none, which is told. */
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
  links: LinkBody[];
}

interface BodySource {
  file: string;
  text: string;
  /** Where the body begins: what stands before is blanked out, so that places are the file's. */
  offset: number;
  form: BodyForm;
}

/**
 * Reads the body of an MDX file. Nothing in it runs; what is not in the vocabulary is a fault.
 * There is no body where the text can't be parsed.
 */
export function readBody({ file, text, offset, form }: BodySource): {
  body?: Body;
  faults: Fault[];
} {
  const faults: Fault[] = [];
  const report: Report = (node, what, mend) => {
    faults.push({ file, ...placeOf(node), what, mend });
  };
  const source = text.slice(0, offset).replace(/[^\r\n]/g, " ") + text.slice(offset);
  let nodes: readonly MdastNode[];
  try {
    nodes = childrenOf(mdxToMdast(source, { features: { gfm: true, smartPunctuation: false } }));
  } catch (error) {
    return { faults: [syntaxFault(file, text, offset, error)] };
  }
  const body: Body = {
    about: [],
    causes: [],
    steps: [],
    prevent: [],
    notes: [],
    links: readLinks(nodes, source),
  };
  const prose: MdastNode[] = [];
  for (const node of nodes) {
    const name = componentName(node);
    if (form === "entry" && name === "Cause") {
      readCause(node, body, report);
    } else if (form === "entry" && name === "Prevent") {
      body.prevent.push(...readPrevent(node, report));
    } else if (form !== "prose" && name === "Note") {
      body.notes.push(readComponent(node, report));
    } else if (form === "guide" && isNumbered(node) && body.steps.length > 0) {
      report(
        node,
        "A guide has one numbered list.",
        "Make one list of the two, and indent what stands between them.",
      );
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
  const id = attribute(node, "id") ?? "";
  reportAttributes(node, report, "id");
  if (id === "") {
    report(
      node,
      "This <Cause> has no id.",
      'Write <Cause id="…"> with the id of a cause of the frontmatter.',
    );
  } else if (body.causes.some((cause) => cause.id === id)) {
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
  if (isNumbered(node) && procedure.steps.length === 0) {
    procedure.steps = readItems(node, report);
  } else if (componentName(node) === "Check" && !procedure.check) {
    procedure.check = readComponent(node, report);
  } else {
    rest.push(node);
  }
}

function isNumbered(node: MdastNode): boolean {
  return node.type === "list" && node.ordered === true;
}

function readPrevent(node: MdastNode, report: Report): Passage[] {
  reportAttributes(node, report);
  const content = contentOf(node);
  if (content.length === 0) {
    report(node, "The <Prevent> is empty.", "Write a list in it, or take it out.");
  }
  return content.flatMap((child) => {
    if (child.type === "list") return readItems(child, report);
    report(child, "<Prevent> holds a list only.", "Begin each item with a hyphen.");
    return [];
  });
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
