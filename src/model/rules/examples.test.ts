import { test } from "vitest";
import { MARK, expectFaults, mdx } from "../fixtures/content.ts";

const FILE = "errors/acme/800.mdx";
const entry = (keys: string) =>
  mdx(`code: "800"\ntitle: t\nsummary: s\nmessage: The export of {0} is not ready.\n${keys}`);

test("examples that find their entry first, and counterexamples that do not, are sound", () =>
  expectFaults({
    [FILE]: entry(
      [
        "examples:",
        '  - \'{"errors":[{"code":"800"}]}\'',
        "  - ERROR - The export of “Plan 7” is not ready.",
        "counterexamples:",
        "  - All plans are ready.",
        '  - \'{"code":"301","message":"x"}\'',
      ].join("\n"),
    ),
  }));

test("an example that finds no entry, or another one, is told where it stands", () =>
  expectFaults(
    {
      [FILE]: entry(`examples:\n  - ${MARK}Nothing of the kind.\n  - '${MARK}{"code":"200"}'`),
    },
    { what: "The example finds no entry.", mend: "Give it the code or the whole message" },
    { what: "The example finds “200” first.", mend: "Give it the code or the whole message" },
  ));

test("a counterexample that finds its entry first is told", () =>
  expectFaults(
    { [FILE]: entry(`counterexamples:\n  - ${MARK}error 800`) },
    { what: "The counterexample finds this entry first.", mend: "Make it an example" },
  ));

test("examples of a row are tried too", () =>
  expectFaults(
    {
      "errors/acme/codes2.ndjson": `{"code":"900","message":"No more paper.","examples":["${MARK}No more ink in it."]}\n`,
    },
    { what: "The example finds no entry.", mend: "Give it the code or the whole message" },
  ));
