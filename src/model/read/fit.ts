import type { Place } from "../fault.ts";
import type { EntryMatter } from "../schemas/entry.ts";
import type { GuideMatter } from "../schemas/guide.ts";
import type { Body } from "./body.ts";

/** Reports a fault at a key of the frontmatter, or at a place of the body. */
type ReportAt = (at: readonly PropertyKey[] | Place, what: string, mend: string) => void;

/** A rule that the frontmatter and the body of one file keep together. */
export type Fit<Matter> = (matter: Matter, body: Body, report: ReportAt) => void;

/** Causes and steps come in pairs: neither may be without the other. */
export const pairCauses: Fit<EntryMatter> = ({ causes }, body, report) => {
  // Any of the causes may be meant by a <Cause> without an id, which is told.
  const isAnyMeant = body.causes.some(({ id }) => id === "");
  causes.forEach(({ id }, index) => {
    if (causes.findIndex((cause) => cause.id === id) < index) {
      report(
        ["causes", index, "id"],
        `Two causes are called “${id}”.`,
        "Give each cause an id of its own.",
      );
    }
    const found = body.causes.find((cause) => cause.id === id);
    if (!found) {
      if (isAnyMeant) return;
      report(
        ["causes", index],
        `The cause “${id}” has no steps.`,
        `Add <Cause id="${id}"> with a numbered list to the body.`,
      );
    } else if (found.steps.length === 0) {
      report(
        found.place,
        `The cause “${id}” has no steps.`,
        "Write what to do as a numbered list: 1. …",
      );
    }
  });
  for (const { id, place } of body.causes) {
    if (id === "") continue;
    if (causes.every((cause) => cause.id !== id)) {
      report(
        place,
        `The steps of “${id}” have no cause.`,
        `Add a cause with id: ${id} to the frontmatter, or correct the id.`,
      );
    }
  }
};

/** A translated cause takes the place of the original's, so it may not be without steps. */
export const requireStepsOfCauses: Fit<unknown> = (_matter, body, report) => {
  for (const { id, steps, place } of body.causes) {
    if (id === "" || steps.length > 0) continue;
    report(
      place,
      `The cause “${id}” has no steps in this language.`,
      "Translate its steps as a numbered list, or take the <Cause> out: the original's then stays.",
    );
  }
};

/** A guide is a procedure, so it has steps. */
export const requireSteps: Fit<GuideMatter> = (_matter, body, report) => {
  if (body.steps.length === 0) {
    report(
      ["title"],
      "The guide has no steps.",
      "Write what to do as a numbered list in the body: 1. …",
    );
  }
};
